package fr.portailfamille.repas;

import java.io.Serializable;

/** A place where children eat that day, and how many. */
public record LieuDeRepas(long id, String nom, int repas) implements Serializable {}
