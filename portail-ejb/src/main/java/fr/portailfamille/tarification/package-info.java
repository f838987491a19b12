/**
 * What a day costs a household, and why.
 *
 * <p>{@code CalculTarif} is pure: a tariff and a situation in, a price and its explanation out, so
 * that the screen, the invoice and the counter agree. It knows neither reservations nor invoices.
 */
package fr.portailfamille.tarification;
