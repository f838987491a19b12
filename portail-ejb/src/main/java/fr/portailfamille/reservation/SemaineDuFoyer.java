package fr.portailfamille.reservation;

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

/** What a household has booked in the days to come, as agents read it. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SemaineDuFoyer {

  /** Today included. */
  private static final int JOURS = 7;

  private static final String RESERVEES =
      """
      select r.jour, e.prenom, x.libelle, t.nom, b.id is not null
      from reservation r join enfant e on e.id = r.enfant_id
      join activite x on x.id = r.activite_id
      join ouverture o on o.id = r.ouverture_id join etablissement t on t.id = o.etablissement_id
      left join absence b on b.reservation_id = r.id
      where r.famille_id = ?1 and r.etat = 'RESERVEE' and r.jour >= cast(?2 as date)
        and r.jour < cast(?3 as date)
      order by r.jour, e.ne_le, e.id, x.ordre, x.libelle""";

  /** A booked day; {@code absent} when the family told the child will not come. */
  public record JourDeLaSemaine(
      LocalDate jour, String prenom, String activite, String lieu, boolean absent)
      implements Serializable {}

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** In order of days, then the eldest child first; one statement. */
  @SuppressWarnings("unchecked")
  public List<JourDeLaSemaine> lire(long famille) {
    var aujourdhui = LocalDate.now(horloge);
    List<Object[]> lignes =
        em.createNativeQuery(RESERVEES)
            .setParameter(1, famille)
            .setParameter(2, aujourdhui.toString())
            .setParameter(3, aujourdhui.plusDays(JOURS).toString())
            .getResultList();
    return lignes.stream()
        .map(
            l ->
                new JourDeLaSemaine(
                    ((Date) l[0]).toLocalDate(),
                    (String) l[1],
                    (String) l[2],
                    (String) l[3],
                    (Boolean) l[4]))
        .toList();
  }
}
