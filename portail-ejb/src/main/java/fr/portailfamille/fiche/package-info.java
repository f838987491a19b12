/**
 * What is printed of a family: everything the town knows of one child in one household (C17, A48),
 * and the sheet by which a new family makes itself known (C29).
 */
package fr.portailfamille.fiche;
