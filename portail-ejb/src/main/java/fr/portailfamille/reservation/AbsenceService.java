package fr.portailfamille.reservation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A family tells that a child will be absent on booked days (C33): they stay booked and billed. */
@Stateless
@RolesAllowed("FAMILLE")
public class AbsenceService {

  /** Those cancelled meanwhile are not written. */
  private static final String ECRIRE =
      """
      insert into absence (reservation_id, motif, detail, declaree_le, declaree_par)
      select r.id, nullif(cast(?2 as text), ''), nullif(cast(?3 as text), ''), cast(?4 as timestamptz), ?5
      from reservation r where r.id = any(cast(?1 as bigint[])) and r.etat = 'RESERVEE'
      on conflict (reservation_id) do nothing returning reservation_id""";

  @PersistenceContext private EntityManager em;
  @Inject private AbsenceQueries lectures;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * All the days or none.
   *
   * @throws Introuvable a day that is not booked for this child of the household, or is too old
   * @throws RegleMetierException a day was cancelled, or its absence told, meanwhile
   */
  public void declarer(Absence absence) {
    absence.exigerParmi(lectures.motifs());
    var possibles =
        lectures.jours(absence.enfantId()).stream()
            .map(AbsenceQueries.JourReserve::reservationId)
            .collect(Collectors.toSet());
    if (!possibles.containsAll(absence.reservations())) {
      throw new Introuvable();
    }
    List<?> ecrites =
        em.createNativeQuery(ECRIRE)
            .setParameter(1, Tableaux.sql(absence.reservations()))
            .setParameter(2, Objects.toString(absence.motif(), ""))
            .setParameter(3, Objects.toString(absence.detail(), ""))
            .setParameter(4, horloge.instant().toString())
            .setParameter(5, usager.compteId())
            .getResultList();
    if (ecrites.size() < absence.reservations().size()) {
      throw new RegleMetierException("AbsenceDejaDeclaree");
    }
  }
}
