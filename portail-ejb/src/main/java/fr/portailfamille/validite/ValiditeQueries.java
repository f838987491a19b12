package fr.portailfamille.validite;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.demarche.Intitules;
import fr.portailfamille.document.Sujet;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The documents that lapse, for agents (A42, B19). Two statements a page, whatever is in it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class ValiditeQueries {

  /** Something to filter by. */
  public record Filtre(String cle, String libelle) implements Serializable {}

  private static final String PERIMETRE =
      DocumentsDates.SQL
          + """
          , l as (
            select a.*, f.numero as dossier, f.nom, t.id as ecole_id, t.nom as ecole
            from a join famille f on f.id = a.famille_id
            left join annee_scolaire n on cast(?1 as date) between n.debut and n.fin
            left join scolarite s on s.enfant_id = a.enfant_id and s.annee_id = n.id and not a.chiffre
            left join etablissement t on t.id = s.etablissement_id
            where a.valable_jusqu_au <= cast(?1 as date) + cast(?2 as integer)
          )
          """;
  private static final String RETENUS =
      """
      from l where (cast(?3 as text) is null or l.type = cast(?3 as text))
        and (cast(?4 as bigint) is null or l.ecole_id = cast(?4 as bigint))
      """;
  private static final String LIGNES =
      PERIMETRE
          + """
          select l.chiffre, l.nature, l.intitule, l.enfant_id, l.prenom_enfant, l.demarche_id, l.numero,
            l.famille_id, l.dossier, l.nom, l.ecole, l.valable_jusqu_au,
            (select cast(max(r.rappele_le) at time zone cast(?5 as text) as date)
             from rappel_document r where r.document_id = l.id)
          """
          + RETENUS
          + " order by l.valable_jusqu_au, l.nom, l.id";
  private static final String TYPES =
      DocumentsDates.SQL + "select a.type, max(a.titre) from a group by a.type order by a.type";
  private static final String ECOLES =
      "select cast(id as text), nom from etablissement where nature <> 'CENTRE_DE_LOISIRS' order by nom";

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** The longest lapsed first. */
  public Slice<DocumentDate> lister(CriteresValidite criteres, int premier, int nombre) {
    var total =
        (Number) requete(PERIMETRE + "select count(*) " + RETENUS, criteres).getSingleResult();
    @SuppressWarnings("unchecked")
    List<Object[]> lignes =
        requete(LIGNES, criteres)
            .setParameter(5, horloge.getZone().getId())
            .setFirstResult(premier)
            .setMaxResults(nombre)
            .getResultList();
    return new Slice<>(lignes.stream().map(this::ligne).toList(), total.longValue());
  }

  /** The démarches whose documents lapse. */
  public List<Filtre> types() {
    return filtres(TYPES, (cle, titre) -> Intitules.deLaDemarche(cle, titre));
  }

  public List<Filtre> ecoles() {
    return filtres(ECOLES, (cle, nom) -> nom);
  }

  /** Days before a document lapses during which the town says so. */
  public int delai() {
    return parametres.entier(Parametre.DOCUMENTS_RAPPEL);
  }

  private DocumentDate ligne(Object[] l) {
    var sujet = l[3] == null ? null : new Sujet((Long) l[3], (String) l[4]);
    var jour = ((Date) l[11]).toLocalDate();
    return new DocumentDate(
        DocumentDate.titre((Boolean) l[0], (String) l[1], (String) l[2], sujet, (String) l[6]),
        (Long) l[5],
        (String) l[6],
        (Long) l[7],
        (String) l[8],
        (String) l[9],
        (String) l[10],
        jour,
        EtatValidite.le(LocalDate.now(horloge), jour, delai()),
        l[12] == null ? null : ((Date) l[12]).toLocalDate());
  }

  private jakarta.persistence.Query requete(String sql, CriteresValidite criteres) {
    return em.createNativeQuery(sql)
        .setParameter(1, LocalDate.now(horloge).toString())
        .setParameter(2, criteres.jours())
        .setParameter(3, criteres.type())
        .setParameter(4, criteres.ecole() == null ? null : criteres.ecole().toString());
  }

  @SuppressWarnings("unchecked")
  private List<Filtre> filtres(String sql, java.util.function.BinaryOperator<String> libelle) {
    List<Object[]> lignes = em.createNativeQuery(sql).getResultList();
    return lignes.stream()
        .map(l -> new Filtre((String) l[0], libelle.apply((String) l[0], (String) l[1])))
        .toList();
  }
}
