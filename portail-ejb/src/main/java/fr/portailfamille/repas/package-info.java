/**
 * The meal lists: who eats where on a day, and what whoever serves them must know (pairs.md 24).
 *
 * <p>Names and numbers are for every agent. Diets, allergies and plans are read from the health
 * sheets only when asked for, by an agent with the right to, and each reading is recorded: a diet
 * may tell a belief as much as an illness.
 */
package fr.portailfamille.repas;
