/**
 * How the town organises its démarches: in which order they are offered, when, to whom and how
 * often, how soon they are promised an answer, and which service examines them.
 */
package fr.portailfamille.demarche.organisation;
