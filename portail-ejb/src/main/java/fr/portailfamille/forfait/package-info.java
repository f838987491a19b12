/**
 * « Réservation au forfait de la Restauration » (A29, A30, B18): once a year, the weekdays a child
 * eats at school.
 *
 * <p>A child already enrolled in a canteen only (B17). Nothing is booked before an agent accepts
 * (C04); then every open day of these weekdays is, until the enrolment ends, or the package is
 * refused with the day that stands in the way. The family cannot cancel those days one by one, and
 * may still tell absences. A change of school ends the package.
 */
package fr.portailfamille.forfait;
