/**
 * Booking days of activities for children, and why a day can or cannot be booked.
 *
 * <p>Every refusal is one constant of {@code RegleReservation}, with a sentence a parent can read:
 * no cell of a calendar is ever closed without a reason. Rules only look at values; places are
 * taken under lock by the service, and the database has the last word.
 */
package fr.portailfamille.reservation;
