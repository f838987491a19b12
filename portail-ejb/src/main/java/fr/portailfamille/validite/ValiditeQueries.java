package fr.portailfamille.validite;

import fr.portailfamille.commun.JourLu;
import fr.portailfamille.commun.Slice;
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
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The documents that lapse, for agents (A42, B19). Two statements a page, whatever is in it; one
 * more when it shows plans (PAI), to record that.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({"AGENT", "ADMINISTRATEUR"})
public class ValiditeQueries {

  /** Lines at a time, whatever is asked for. */
  public static final int AU_PLUS = 100;

  private static final String RETENUS =
      DocumentsDates.SQL
          + """
          , u as (
            select cast(?1 as date) as jour, cast(?2 as integer) as jours, cast(?3 as integer) as passes,
              cast(?4 as text) as type, cast(?5 as bigint) as ecole,
              cast(?6 as text) as reservee, cast(?7 as boolean) as permise
          ), l as (
            select a.*, a.chiffre and a.type <> u.reservee as tu, f.numero as dossier, f.nom, t.nom as ecole
            from a cross join u join famille f on f.id = a.famille_id
            left join annee_scolaire n on u.jour between n.debut and n.fin
            left join scolarite s on s.enfant_id = a.enfant_id and s.annee_id = n.id
              and (not a.chiffre or a.type = u.reservee)
            left join etablissement t on t.id = s.etablissement_id
            where a.valable_jusqu_au between u.jour - u.passes and u.jour + u.jours
              and (u.permise or a.type <> u.reservee)
              and (u.type is null or a.type = u.type) and (u.ecole is null or t.id = u.ecole)
          )
          """;
  private static final String LIGNES =
      RETENUS
          + """
          select l.tu, l.nature, l.intitule, l.enfant_id, l.prenom_enfant, l.demarche_id, l.numero,
            l.famille_id, l.dossier, l.nom, l.ecole, l.valable_jusqu_au,
            (select cast(max(r.rappele_le) at time zone cast(?8 as text) as date)
             from rappel_document r where r.document_id = l.id), l.id, l.chiffre, l.type
          from l order by l.valable_jusqu_au, l.nom, l.id""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureDuPai pai;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** The longest lapsed first. */
  public Slice<DocumentDate> lister(CriteresValidite criteres, int premier, int nombre) {
    var total = (Number) requete(RETENUS + "select count(*) from l", criteres).getSingleResult();
    @SuppressWarnings("unchecked")
    List<Object[]> lignes =
        requete(LIGNES, criteres)
            .setParameter(8, horloge.getZone().getId())
            .setFirstResult(premier)
            .setMaxResults(Math.min(nombre, AU_PLUS))
            .getResultList();
    pai.noter(
        lignes.stream()
            .filter(l -> l[15].equals(LectureDuPai.RESERVEE) && l[3] != null)
            .map(l -> (Long) l[3])
            .distinct()
            .toList());
    return new Slice<>(lignes.stream().map(this::ligne).toList(), total.longValue());
  }

  /** Days before a document lapses during which the town says so. */
  public int delai() {
    return parametres.entier(Parametre.DOCUMENTS_RAPPEL);
  }

  private DocumentDate ligne(Object[] l) {
    var sujet = l[3] == null ? null : new Sujet((Long) l[3], (String) l[4]);
    var jour = ((Date) l[11]).toLocalDate();
    return new DocumentDate(
        (Long) l[13],
        DocumentDate.titre((Boolean) l[0], (String) l[1], (String) l[2], sujet, (String) l[6]),
        (Long) l[5],
        (String) l[6],
        (Long) l[7],
        (String) l[8],
        (String) l[9],
        (String) l[10],
        jour,
        EtatValidite.le(LocalDate.now(horloge), jour, delai()),
        JourLu.de(l[12]),
        !(Boolean) l[14]);
  }

  private Query requete(String sql, CriteresValidite criteres) {
    return em.createNativeQuery(sql)
        .setParameter(1, LocalDate.now(horloge).toString())
        .setParameter(2, criteres.jours())
        .setParameter(3, criteres.passes())
        .setParameter(4, criteres.type())
        .setParameter(5, criteres.ecole() == null ? null : criteres.ecole().toString())
        .setParameter(6, LectureDuPai.RESERVEE)
        .setParameter(7, pai.permise());
  }
}
