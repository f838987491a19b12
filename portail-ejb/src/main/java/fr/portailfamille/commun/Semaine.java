package fr.portailfamille.commun;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Weekdays as the database keeps them: bit 0 is Monday, bit 6 is Sunday. */
public final class Semaine {

  private Semaine() {}

  public static int bits(Collection<DayOfWeek> jours) {
    return jours.stream().mapToInt(jour -> 1 << (jour.getValue() - 1)).reduce(0, (a, b) -> a | b);
  }

  public static Set<DayOfWeek> jours(int bits) {
    Set<DayOfWeek> jours = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek jour : DayOfWeek.values()) {
      if ((bits >> (jour.getValue() - 1) & 1) == 1) {
        jours.add(jour);
      }
    }
    return Collections.unmodifiableSet(jours);
  }

  /** {@code noms}: of {@link DayOfWeek}, between commas; null is none. */
  public static List<DayOfWeek> lire(String noms) {
    return noms == null
        ? List.of()
        : Arrays.stream(noms.split(",")).map(DayOfWeek::valueOf).toList();
  }

  /** « lundi, mardi ». */
  public static String enClair(Collection<DayOfWeek> jours) {
    return jours.stream()
        .sorted()
        .map(jour -> jour.getDisplayName(TextStyle.FULL, Locale.FRANCE))
        .collect(Collectors.joining(", "));
  }
}
