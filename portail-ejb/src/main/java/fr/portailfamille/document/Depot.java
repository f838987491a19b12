package fr.portailfamille.document;

/**
 * What a document is sent for.
 *
 * @param intitule how the town calls it; null: as its nature is called
 * @param sujet may be null
 * @param confidentiel kept sealed, under a name that says no more than its nature
 * @param photo a picture, not a PDF
 */
public record Depot(
    String nature, String intitule, Sujet sujet, boolean confidentiel, boolean photo) {}
