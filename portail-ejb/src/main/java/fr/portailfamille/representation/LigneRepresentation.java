package fr.portailfamille.representation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an agent did in the name of a household.
 *
 * @param canal null when the agent only looked, as {@code recueLe}
 * @param fin now, for one that goes on
 * @param demarches how many were filed
 */
public record LigneRepresentation(
    String agent,
    String personne,
    ModeRepresentation mode,
    Canal canal,
    LocalDate recueLe,
    String objet,
    Instant debut,
    Instant fin,
    long demarches,
    long reservations,
    long annulations)
    implements Serializable {}
