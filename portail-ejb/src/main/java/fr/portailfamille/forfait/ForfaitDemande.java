package fr.portailfamille.forfait;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A package asked for, not decided yet.
 *
 * @param jours in French; empty while it is corrected without any
 * @param debut null while it is corrected without one
 * @param rendue the family has to correct it
 */
public record ForfaitDemande(
    long enfantId, String activite, String jours, LocalDate debut, long demarcheId, boolean rendue)
    implements Serializable {}
