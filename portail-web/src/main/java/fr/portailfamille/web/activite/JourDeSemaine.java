package fr.portailfamille.web.activite;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A weekday to tick, and its name. */
public record JourDeSemaine(DayOfWeek valeur, String libelle) implements Serializable {

  /** Monday first. */
  static List<JourDeSemaine> de(Collection<DayOfWeek> jours) {
    return jours.stream()
        .sorted()
        .map(j -> new JourDeSemaine(j, j.getDisplayName(TextStyle.FULL, Locale.FRANCE)))
        .toList();
  }
}
