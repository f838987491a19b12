/**
 * Client of the PayFiP web service (formerly TIPI), "regie" flavour: one payment asked for, one
 * {@link fr.portailfamille.reglement.payfip.IdOp} received, one result read back.
 *
 * <p>PayFiP signs nothing: neither its call to URLNOTIF nor the return of the user proves anything.
 * Only {@link fr.portailfamille.reglement.payfip.ClientPayFiP#recupererDetailPaiement} does.
 *
 * <p>This package holds no state, no transaction and no clock, and retries nothing.
 *
 * <p>Sources: Entr'ouvert {@code eopayment/payfip_ws.py} (messages, life of an idOp); Odoo {@code
 * payment_tipiregie} (envelopes, faults); Lutece {@code plugin-tipi} and {@code
 * module-workflow-tipi} (reconciliation); SchoolBusManager (fields of each answer); the PayFiP
 * plugin for Sylius and public comments quoting the DGFiP "guide de mise en oeuvre", 2 and 3.5.2.6.
 * The DGFiP guide itself was not read: to be checked against it before going live.
 */
package fr.portailfamille.reglement.payfip;
