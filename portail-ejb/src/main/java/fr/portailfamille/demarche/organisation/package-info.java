/**
 * How the town organises its démarches: in which order they are offered and when, how soon they are
 * promised an answer, and which service examines them.
 */
package fr.portailfamille.demarche.organisation;
