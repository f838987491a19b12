package fr.portailfamille.document;

import java.io.Serializable;

/** The child a document is about, when it is about one. */
public record Sujet(long enfantId, String prenom) implements Serializable {}
