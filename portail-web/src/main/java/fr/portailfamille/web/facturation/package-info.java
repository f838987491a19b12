/**
 * Billing on screen: agents bill a month and follow it; families read their invoices, their account
 * and their prices. The printed invoice goes through the two servlets, whose answers are made by
 * {@code ReponsePdf}.
 */
package fr.portailfamille.web.facturation;
