/**
 * Everything the town knows of one child in one household, to be read, printed or kept (C17, A48).
 */
package fr.portailfamille.fiche;
