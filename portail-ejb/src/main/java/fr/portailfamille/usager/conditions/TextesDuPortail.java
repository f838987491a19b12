package fr.portailfamille.usager.conditions;

import java.io.Serializable;

/** What is read before it is accepted. */
public record TextesDuPortail(String conditions, String donnees) implements Serializable {}
