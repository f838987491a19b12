/**
 * Reminders of what a family began, or has to correct, and left aside: one mail for all, and one
 * per démarche each time it is left.
 */
package fr.portailfamille.demarche.relance;
