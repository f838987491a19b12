package fr.portailfamille.demarche;

import java.util.Optional;

/** The account that files, and its household once it has one. */
public record Demandeur(long compteId, Optional<Long> famille) {}
