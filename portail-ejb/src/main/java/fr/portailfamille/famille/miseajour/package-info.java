/**
 * « Je mets à jour les informations de ma famille »: guardians, children and the number given by
 * the CAF, as the town knows them and as the family wants them.
 */
package fr.portailfamille.famille.miseajour;
