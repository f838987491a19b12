/**
 * « Réservation au forfait de la Restauration » (A29, A30, B18): one at a time, until the enrolment
 * ends, the weekdays a child eats at school.
 *
 * <p>A child already enrolled in a canteen only (B17). Nothing is booked before an agent accepts
 * (C04); then every open day of these weekdays is, until the enrolment ends, or the package is
 * refused with the day that stands in the way. The family cannot cancel those days one by one, and
 * may still tell absences.
 *
 * <p>Days opened later are booked by a job, never those the town has undone. A change of school
 * ends the package, and so does an agent, with a last day and a reason; another one may then be
 * asked for. One that an agent examines is not asked for twice. The conditions of booking accepted
 * with it hold for other bookings too.
 */
package fr.portailfamille.forfait;
