/**
 * Paying online: choice of invoices and recap, the way out to PayFiP's page, the way back, the
 * payments made; and the address PayFiP calls. Nothing PayFiP's visitor brings back is believed:
 * every page asks the service, which asks PayFiP.
 */
package fr.portailfamille.web.reglement;
