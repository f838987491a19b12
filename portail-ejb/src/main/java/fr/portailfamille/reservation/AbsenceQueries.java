package fr.portailfamille.reservation;

import fr.portailfamille.famille.FoyerGarde;
import fr.portailfamille.famille.GardeQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The booked days of a child, and the absences already told (C19, C33). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AbsenceQueries {

  private static final String RESERVES =
      """
      select r.id, r.jour, x.libelle, b.id is not null, coalesce(b.motif, b.detail)
      from reservation r join activite x on x.id = r.activite_id
      left join absence b on b.reservation_id = r.id
      where r.famille_id = ?1 and r.enfant_id = ?2 and r.etat = 'RESERVEE'
        and r.jour >= cast(?3 as date)
      order by r.jour, x.ordre, x.libelle""";
  private static final String DU_JOUR =
      """
      select e.nom || ' ' || e.prenom, x.libelle, t.nom, b.motif, b.detail,
        exists (select 1 from certificat_medical c
          where c.enfant_id = r.enfant_id and c.absence and r.jour between c.debut and c.fin)
      from absence b join reservation r on r.id = b.reservation_id and r.etat = 'RESERVEE'
      join enfant e on e.id = r.enfant_id
      join activite x on x.id = r.activite_id
      join ouverture o on o.id = r.ouverture_id
      join etablissement t on t.id = o.etablissement_id
      where r.jour = cast(?1 as date)
      order by x.ordre, x.libelle, t.nom, e.nom, e.prenom""";

  /**
   * A booked day.
   *
   * @param raison of the absence already told; null when there is none
   */
  public record JourReserve(
      long reservationId, LocalDate jour, String activite, boolean absent, String raison)
      implements Serializable {}

  /**
   * An absence as agents read it; {@code motif} or {@code detail} may be null.
   *
   * @param certifiee an accepted medical certificate covers that day
   */
  public record AbsenceDuJour(
      String enfant, String activite, String lieu, String motif, String detail, boolean certifiee)
      implements Serializable {}

  @PersistenceContext private EntityManager em;
  @Inject private GardeQueries foyers;
  @Inject private MotifsAbsence motifs;

  /** Of one's own child, from the oldest day an absence may be told for. */
  @RolesAllowed("FAMILLE")
  public List<JourReserve> jours(long enfantId) {
    FoyerGarde foyer = foyers.monFoyer();
    foyer.enfant(enfantId);
    return jours(foyer.familleId(), enfantId);
  }

  @RolesAllowed("FAMILLE")
  public List<String> motifs() {
    return motifs.liste();
  }

  /** Every absence told for a day, by activity, place and child. */
  @SuppressWarnings("unchecked")
  @RolesAllowed({"AGENT", "ADMINISTRATEUR"})
  public List<AbsenceDuJour> duJour(LocalDate jour) {
    List<Object[]> lignes =
        em.createNativeQuery(DU_JOUR).setParameter(1, jour.toString()).getResultList();
    return lignes.stream()
        .map(
            l ->
                new AbsenceDuJour(
                    (String) l[0],
                    (String) l[1],
                    (String) l[2],
                    (String) l[3],
                    (String) l[4],
                    (Boolean) l[5]))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<JourReserve> jours(long famille, long enfant) {
    List<Object[]> lignes =
        em.createNativeQuery(RESERVES)
            .setParameter(1, famille)
            .setParameter(2, enfant)
            .setParameter(3, motifs.premierJour().toString())
            .getResultList();
    return lignes.stream()
        .map(
            l ->
                new JourReserve(
                    (Long) l[0],
                    ((Date) l[1]).toLocalDate(),
                    (String) l[2],
                    (Boolean) l[3],
                    (String) l[4]))
        .toList();
  }
}
