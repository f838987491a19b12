/**
 * The billing of a month. A campaign is unique per régie and month; a booking is billed at most
 * once; a household is billed as a whole or rejected with a cause, and can be billed once the cause
 * is gone by launching the campaign again.
 *
 * <p>The job (module portail-batch) reads with {@code FoyersAFacturer}, prices with the pure {@code
 * CalculFoyer}, writes drafts with {@code FacturationDuMois} and issues them with {@code
 * EmissionFactures} in one transaction: numbers without gap, ledger, advances, mails. One server
 * runs it: two servers on one database would both take up a campaign under way.
 */
package fr.portailfamille.facturation.campagne;
