package fr.portailfamille.document;

/** A document ready to be shown in the browser. */
public record FichierDocument(String nom, String typeMime, byte[] contenu) {}
