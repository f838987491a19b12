/**
 * The internal rules of the town's services, signed child by child (E13, E14): one text for all, or
 * one for each kind of activity, as the town writes them in its parameters.
 *
 * <p>A signature is the name of a guardian, written, with a place and a moment, under the words
 * shown that day; these words are kept. Other words are another version, to be signed again; the
 * same words again are signed already. A child signs once for both its households.
 */
package fr.portailfamille.reglementinterieur;
