/**
 * From a month of reservations to an invoice, its lines and its due dates.
 *
 * <p>{@code CalculFacture} is pure. An invoice is never edited: a correction is a credit note and a
 * new invoice. Prices are those of {@code tarification}, already known; payment is not the business
 * of this package.
 */
package fr.portailfamille.facturation;
