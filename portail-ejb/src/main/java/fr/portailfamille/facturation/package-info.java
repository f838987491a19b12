/**
 * From a month of reservations to an invoice, its lines and its due dates.
 *
 * <p>{@code CalculFacture} is pure. An invoice is never edited: a correction is a credit note and a
 * new invoice. Prices are those of {@code tarification}, already known; how money comes is not the
 * business of this package, but money the régie already holds pays what is issued ({@code
 * Avances}).
 */
package fr.portailfamille.facturation;
