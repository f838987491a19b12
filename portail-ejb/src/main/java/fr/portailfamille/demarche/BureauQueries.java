package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.document.Documents;
import fr.portailfamille.document.FichierDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What agents see: filed démarches only, oldest first. Two statements a page, however long, and one
 * for the counts.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("AGENT")
public class BureauQueries {

  private static final String DEPOSEES =
      " from Demarche d join Compte c on c.id = d.compteId"
          + " where d.numero is not null and d.etat in :etats";
  private static final String LIGNE =
      "select new fr.portailfamille.demarche.LigneBureau("
          + "d.id, d.numero, d.type, d.etat, d.canal, d.deposeeLe, c.nom, c.prenom)";
  private static final String DE_CE_TYPE = " and d.type = :type";
  private static final String CONTENANT =
      " and (function('normaliser', d.numero) like :texte"
          + " or function('normaliser', concat(c.prenom, ' ', c.nom, ' ', c.prenom)) like :texte)";
  private static final String PLUS_ANCIENNES_D_ABORD = " order by d.deposeeLe, d.id";
  private static final String LA_SUIVANTE =
      " and exists (select r from Demarche r where r.id = :apres and (d.deposeeLe > r.deposeeLe"
          + " or (d.deposeeLe = r.deposeeLe and d.id > r.id)))";
  private static final String UNE =
      "select d from Demarche d where d.id = :id and d.numero is not null";

  @PersistenceContext private EntityManager em;
  @Inject private LectureDemarche lecture;
  @Inject private Catalogue catalogue;
  @Inject private Documents documents;
  @Inject private Habilitations habilitations;

  public Slice<LigneBureau> lister(CriteresBureau criteres, int debut, int taille) {
    long total = requete("select count(d)", criteres, "", Long.class).getSingleResult();
    var lignes =
        requete(LIGNE, criteres, PLUS_ANCIENNES_D_ABORD, LigneBureau.class)
            .setFirstResult(debut)
            .setMaxResults(taille)
            .getResultList();
    return new Slice<>(lignes, total);
  }

  /**
   * How many there are in each state, whatever the state asked for; a state without any is absent.
   */
  public Map<EtatDemarche, Long> compter(CriteresBureau criteres) {
    Map<EtatDemarche, Long> comptes = new EnumMap<>(EtatDemarche.class);
    requete("select d.etat, count(d)", criteres, " group by d.etat", Object[].class)
        .setParameter("etats", EnumSet.allOf(EtatDemarche.class))
        .getResultStream()
        .forEach(l -> comptes.put((EtatDemarche) l[0], (Long) l[1]));
    return comptes;
  }

  /** How many wait for an agent. */
  public long aTraiter() {
    var tout = new CriteresBureau(null, null, null);
    return requete("select count(d)", tout, "", Long.class).getSingleResult();
  }

  /** The next one of the same list, if any. */
  public Optional<Long> suivante(CriteresBureau criteres, long apres) {
    return requete("select d.id", criteres, LA_SUIVANTE + PLUS_ANCIENNES_D_ABORD, Long.class)
        .setParameter("apres", apres)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public DetailDemarche detail(long id) {
    return lecture.pourUnAgent(uneDeposee(id));
  }

  /** A document of a filed démarche; not found when its type is confidential for this agent. */
  public FichierDocument document(long demarche, long document) {
    var deposee = uneDeposee(demarche);
    var piece =
        deposee.getPieces().stream()
            .filter(p -> p.getId() == document && habilitations.permettent(deposee))
            .findFirst()
            .orElseThrow(Introuvable::new);
    catalogue.modele(deposee.getType()).noterConsultation(deposee);
    return documents.ouvrir(piece);
  }

  private Demarche uneDeposee(long id) {
    return em.createQuery(UNE, Demarche.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  /** The catalogue, for the filter. */
  public List<CarteDemarche> types() {
    return catalogue.tous().stream().map(type -> CarteDemarche.of(type, null)).toList();
  }

  private <T> TypedQuery<T> requete(
      String selection, CriteresBureau criteres, String suite, Class<T> resultat) {
    var jpql =
        selection
            + DEPOSEES
            + (criteres.sansType() ? "" : DE_CE_TYPE)
            + (criteres.sansTexte() ? "" : CONTENANT)
            + suite;
    var requete = em.createQuery(jpql, resultat).setParameter("etats", criteres.etats());
    if (!criteres.sansType()) {
      requete.setParameter("type", criteres.type());
    }
    if (!criteres.sansTexte()) {
      requete.setParameter("texte", criteres.motifTexte());
    }
    return requete;
  }
}
