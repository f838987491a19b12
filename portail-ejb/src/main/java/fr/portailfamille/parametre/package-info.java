/**
 * What a collectivité decides for itself: name, time zone, colours, contacts, limits, rules, modes.
 * {@link fr.portailfamille.parametre.Parametre} is the whole catalogue, with default and bounds;
 * the table holds only what differs from the default. Whatever two towns of exigences.md do
 * differently is here, never a constant. Nothing secret is a parameter: secrets belong to the
 * server's configuration.
 */
package fr.portailfamille.parametre;
