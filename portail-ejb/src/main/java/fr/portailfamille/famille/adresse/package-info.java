/**
 * « Changement d’adresse » (B11, B12, E29): a household moves. The home it leaves is kept with its
 * last day, so that days billed later keep the price of where it lived.
 */
package fr.portailfamille.famille.adresse;
