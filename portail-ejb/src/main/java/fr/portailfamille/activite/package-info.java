/**
 * What a town offers (canteen, care, leisure centre…): activities, openings, enrolments and the
 * delays to book and cancel.
 *
 * <p>A delay is a value that gives, for a day, the exact last instant; adding and cancelling have
 * each their own. Whether one child may book one day is the business of {@code reservation}.
 */
package fr.portailfamille.activite;
