package fr.portailfamille.scolarite.passage;

import java.io.Serializable;

/** Two school years that follow one another. */
public record Annees(long precedenteId, String precedente, long id, String libelle)
    implements Serializable {}
