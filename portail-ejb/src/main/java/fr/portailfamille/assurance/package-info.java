/**
 * The school insurance of the children, year by year (E21, E30).
 *
 * <p>It belongs to the child: either of its households may declare it, a later acceptance replaces
 * the former for that year, and the former is kept. Both households read until when the child is
 * covered; only the one that declared a contract, and the agents, read the insurer and the number.
 */
package fr.portailfamille.assurance;
