/** Pages of the account a household pays from: signing a mandate, seeing it, revoking it. */
package fr.portailfamille.web.prelevement;
