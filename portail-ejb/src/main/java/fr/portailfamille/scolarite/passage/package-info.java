/**
 * The passage to the next school year: agents move every child up, class by class. What a family
 * asked for that year, or what is decided already, is never touched.
 */
package fr.portailfamille.scolarite.passage;
