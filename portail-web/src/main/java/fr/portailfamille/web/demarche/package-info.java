/**
 * Pages of démarches, whatever they are: what a family may begin, has begun, has filed; the desk of
 * the agents; documents shown in the browser.
 *
 * <p>The screens where one particular démarche is filled in belong to its feature.
 */
package fr.portailfamille.web.demarche;
