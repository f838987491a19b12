/**
 * What an account accepts once before it uses the portal (E12): the conditions of use and the use
 * of personal data, two texts, two boxes. Asked where the town has written conditions, and again
 * when it changes one of the texts.
 */
package fr.portailfamille.usager.conditions;
