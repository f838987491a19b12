package fr.portailfamille.document;

/**
 * What a document is sent for.
 *
 * @param sujet may be null
 * @param confidentiel kept sealed, under a name that says no more than its nature
 */
public record Depot(String nature, Sujet sujet, boolean confidentiel) {}
