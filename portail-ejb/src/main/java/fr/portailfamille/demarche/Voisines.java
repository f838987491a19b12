package fr.portailfamille.demarche;

import java.io.Serializable;

/** The requests before and after one in the list, the latest first; null at an end (C36). */
public record Voisines(Long precedente, Long suivante) implements Serializable {}
