package fr.portailfamille.reservation;

import java.time.LocalDate;

/**
 * What the database knows of one cell of the calendar.
 *
 * @param etablissementId where the child is enrolled that day; null when not enrolled
 * @param ouvertureId null when the day is not open there
 * @param places remaining; null when the day is not open
 * @param reservation the booking in force, whoever made it; null when there is none
 */
record Creneau(
    Demande.Case laCase,
    Long etablissementId,
    Long ouvertureId,
    Integer places,
    Reservee reservation) {

  /** A booking in force; its opening is not the above when the child has changed school since. */
  record Reservee(long id, long ouvertureId, long familleId, boolean absente, boolean auForfait) {}

  LocalDate jour() {
    return laCase.jour();
  }

  boolean reserveParLeFoyer(long familleId) {
    return reservation != null && reservation.familleId() == familleId;
  }
}
