/**
 * What families pay: an attempt with the payment provider ({@link
 * fr.portailfamille.reglement.Paiement}) for one or several invoices of one regie, then the money
 * received ({@link fr.portailfamille.reglement.Reglement}), shared among the invoices and written
 * in the ledger.
 *
 * <p>Promises: no transaction is open while the provider is being called; nothing is believed but
 * the provider's answer to our question; money it took is credited exactly once, whoever tells us
 * and however often; an invoice is in at most one open attempt. Money that comes for an invoice
 * already paid pays the household's other invoices of that régie, and only then stays in its
 * favour. Counter payments, refunds and the accountant's files are not here.
 */
package fr.portailfamille.reglement;
