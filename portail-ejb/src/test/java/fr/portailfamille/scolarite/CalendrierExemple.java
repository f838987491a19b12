package fr.portailfamille.scolarite;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import fr.portailfamille.commun.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Zone B 2025-2026, four days a week; the Friday after Ascension is closed, a Wednesday makes up.
 */
public final class CalendrierExemple {

  public static final CalendrierScolaire ZONE_B =
      new CalendrierScolaire(
          new Periode(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 3)),
          Set.of(MONDAY, TUESDAY, THURSDAY, FRIDAY),
          List.of(
              vacances("Toussaint", "2025-10-18", "2025-11-03"),
              vacances("Noël", "2025-12-20", "2026-01-05"),
              vacances("Hiver", "2026-02-14", "2026-03-02"),
              vacances("Printemps", "2026-04-11", "2026-04-27")),
          Set.of(LocalDate.of(2026, 5, 15)),
          Set.of(LocalDate.of(2026, 5, 20)),
          JoursFeries.de(Territoire.METROPOLE));

  private CalendrierExemple() {}

  private static Vacances vacances(String nom, String depart, String reprise) {
    return Vacances.entre(nom, LocalDate.parse(depart), LocalDate.parse(reprise));
  }
}
