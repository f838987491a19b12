/**
 * What the home pages and the menus show: a few facts of every feature, read together in a number
 * of statements that does not grow with the household. Reads tables of the other features, changes
 * nothing, decides nothing.
 */
package fr.portailfamille.accueil;
