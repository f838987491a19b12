/**
 * Pages of bookings. What a parent ticks stays in the page until it is saved; the boxes are native
 * ones, so a day costs one tap and works without script.
 */
package fr.portailfamille.web.reservation;
