package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Slice;
import fr.portailfamille.demarche.organisation.ReglagesDemarches;
import fr.portailfamille.demarche.organisation.ServicesQueries;
import fr.portailfamille.document.Documents;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What agents see: filed démarches only, the most pressing first; once decided, the last one first.
 * Two statements a page, however long, two for the counts, and one for the services of the agent.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed("AGENT")
public class BureauQueries {

  private static final String DEPOSEES =
      " from Demarche d left join Compte a on a.id = d.agentId join Compte c on c.id = d.compteId"
          + " where d.numero is not null and d.etat in :etats";
  private static final String LIGNE =
      "select new fr.portailfamille.demarche.LigneBureau(d.id, d.version, d.numero, d.type,"
          + " d.intitule, d.etat, d.canal, d.deposeeLe, d.echeance, c.nom, c.prenom, a.prenom, a.nom)";
  private static final String DE_CE_TYPE = " and d.type = :type";
  private static final String A_MOI = " and d.agentId = :moi";
  private static final String A_PERSONNE = " and d.agentId is null";
  private static final String EN_RETARD = " and d.echeance < :aujourdhui";
  private static final String CONTENANT =
      " and (function('normaliser', d.numero) like :texte"
          + " or function('normaliser', concat(c.prenom, ' ', c.nom, ' ', c.prenom)) like :texte)";
  private static final String PLUS_PRESSEES_D_ABORD = " order by d.echeance, d.deposeeLe, d.id";
  private static final String PLUS_RECENTES_D_ABORD = " order by d.modifieeLe desc, d.id desc";
  private static final String LA_SUIVANTE =
      " and exists (select r from Demarche r where r.id = :apres and (d.echeance > r.echeance"
          + " or (d.echeance = r.echeance and (d.deposeeLe > r.deposeeLe"
          + " or (d.deposeeLe = r.deposeeLe and d.id > r.id)))))";
  private static final String LA_SUIVANTE_RECENTE =
      " and exists (select r from Demarche r where r.id = :apres and (d.modifieeLe < r.modifieeLe"
          + " or (d.modifieeLe = r.modifieeLe and d.id < r.id)))";
  private static final String UNE =
      "select d from Demarche d where d.id = :id and d.numero is not null";

  @PersistenceContext private EntityManager em;
  @Inject private LectureDemarche lecture;
  @Inject private AccuseDeReception accuse;
  @Inject private Catalogue catalogue;
  @Inject private Documents documents;
  @Inject private Habilitations habilitations;
  @Inject private ReglagesDemarches reglages;
  @Inject private ServicesQueries services;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  public Slice<LigneBureau> lister(CriteresBureau criteres, int debut, int taille) {
    var portee = portee(criteres.service());
    long total = requete("select count(d)", criteres, portee, "", Long.class).getSingleResult();
    var lignes =
        requete(LIGNE, criteres, portee, ordre(criteres), LigneBureau.class)
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
    requete("select d.etat, count(d)", sansRetard(criteres), " group by d.etat", Object[].class)
        .setParameter("etats", EnumSet.allOf(EtatDemarche.class))
        .getResultStream()
        .forEach(l -> comptes.put((EtatDemarche) l[0], (Long) l[1]));
    return comptes;
  }

  /** How many should have been decided by now, whatever the state asked for. */
  public long compterEnRetard(CriteresBureau c) {
    var enRetard = new CriteresBureau(null, c.type(), c.texte(), c.service(), c.suivi(), true);
    return compterTout(enRetard);
  }

  private static CriteresBureau sansRetard(CriteresBureau c) {
    return new CriteresBureau(c.etat(), c.type(), c.texte(), c.service(), c.suivi(), false);
  }

  /** How many wait for the services of the agent. */
  public long aTraiter() {
    return compterTout(CriteresBureau.A_TRAITER);
  }

  private long compterTout(CriteresBureau criteres) {
    return requete("select count(d)", criteres, "", Long.class).getSingleResult();
  }

  /** The next one of the same list, if any. */
  public Optional<Long> suivante(CriteresBureau criteres, long apres) {
    return requete(
            "select d.id",
            criteres,
            (criteres.recentesDAbord() ? LA_SUIVANTE_RECENTE : LA_SUIVANTE) + ordre(criteres),
            Long.class)
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
    catalogue.modele(deposee.getType()).noterLectureDePiece(deposee);
    return documents.ouvrir(piece);
  }

  /** In full, what the answers show in part; not found when this agent may not read them. */
  public List<Bloc> devoiler(long id) {
    var deposee = uneDeposee(id);
    if (!habilitations.permettent(deposee)) {
      throw new Introuvable();
    }
    return catalogue.modele(deposee.getType()).devoiler(deposee);
  }

  /**
   * The acknowledgement the family received, as a PDF.
   *
   * @throws Introuvable no such démarche, or decided on filing
   */
  public FichierDocument accuse(long id) {
    return accuse.document(uneDeposee(id));
  }

  private Demarche uneDeposee(long id) {
    return em.createQuery(UNE, Demarche.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  private static String ordre(CriteresBureau criteres) {
    return criteres.recentesDAbord() ? PLUS_RECENTES_D_ABORD : PLUS_PRESSEES_D_ABORD;
  }

  private <T> TypedQuery<T> requete(
      String selection, CriteresBureau criteres, String suite, Class<T> resultat) {
    return requete(selection, criteres, portee(criteres.service()), suite, resultat);
  }

  private <T> TypedQuery<T> requete(
      String selection,
      CriteresBureau criteres,
      Optional<PorteeBureau> portee,
      String suite,
      Class<T> resultat) {
    Map<String, Object> parametres = new HashMap<>();
    parametres.put("etats", criteres.etats());
    var jpql = new StringBuilder(selection).append(DEPOSEES);
    portee.ifPresent(p -> jpql.append(p.condition(parametres)));
    if (!criteres.sansType()) {
      jpql.append(ajouter(DE_CE_TYPE, "type", criteres.type(), parametres));
    }
    if (criteres.suivi() == Suivi.MOI) {
      jpql.append(ajouter(A_MOI, "moi", usager.compteId(), parametres));
    } else if (criteres.suivi() == Suivi.PERSONNE) {
      jpql.append(A_PERSONNE);
    }
    if (criteres.retard()) {
      jpql.append(ajouter(EN_RETARD, "aujourdhui", LocalDate.now(horloge), parametres));
    }
    if (!criteres.sansTexte()) {
      jpql.append(ajouter(CONTENANT, "texte", criteres.motifTexte(), parametres));
    }
    var requete = em.createQuery(jpql.append(suite).toString(), resultat);
    parametres.forEach(requete::setParameter);
    return requete;
  }

  private static String ajouter(
      String condition, String nom, Object valeur, Map<String, Object> parametres) {
    parametres.put(nom, valeur);
    return condition;
  }

  /**
   * Empty for all. Null: the services of the agent, and what every agent may do; an agent of no
   * service sees it all.
   */
  private Optional<PorteeBureau> portee(Long service) {
    if (service != null) {
      return service == CriteresBureau.TOUS_LES_SERVICES
          ? Optional.empty()
          : Optional.of(portee(service::equals));
    }
    var miens = services.services(usager.compteId());
    return miens.isEmpty()
        ? Optional.empty()
        : Optional.of(portee(s -> s == null || miens.contains(s)));
  }

  private PorteeBureau portee(Predicate<Long> voulu) {
    var portee = new PorteeBureau();
    catalogue
        .tous()
        .forEach(type -> portee.ajouter(type.code(), reglages.de(type.code()).circuit(), voulu));
    return portee;
  }
}
