package fr.portailfamille.forfait;

import java.io.Serializable;
import java.time.LocalDate;

/** Days of packages an activity has no place for. */
public record ForfaitsSansPlace(String activite, int jours, LocalDate premier)
    implements Serializable {}
