package fr.portailfamille.exemples;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.scolarite.Vacances;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * School years of zone B, from the ministry's orders of 7 December 2022 (amended) and 22 October
 * 2025. Years after the last one known are that one moved by whole weeks: good enough for a demo.
 */
public final class CalendrierZoneB {

  /** Name, day classes end, day they start again: neither is a free day. */
  private record Dates(String nom, String depart, String reprise) {}

  private static final int SEMAINES_PAR_AN = 52;

  private static final List<AnneeScolaireExemple> CONNUES =
      List.of(
          annee(
              "2025-09-01",
              Set.of(LocalDate.of(2026, 5, 15)),
              new Dates("Vacances de la Toussaint", "2025-10-18", "2025-11-03"),
              new Dates("Vacances de Noël", "2025-12-20", "2026-01-05"),
              new Dates("Vacances d’hiver", "2026-02-14", "2026-03-02"),
              new Dates("Vacances de printemps", "2026-04-11", "2026-04-27"),
              new Dates("Vacances d’été", "2026-07-04", "2026-09-01")),
          annee(
              "2026-09-01",
              Set.of(LocalDate.of(2027, 5, 7)),
              new Dates("Vacances de la Toussaint", "2026-10-17", "2026-11-02"),
              new Dates("Vacances de Noël", "2026-12-19", "2027-01-04"),
              new Dates("Vacances d’hiver", "2027-02-20", "2027-03-08"),
              new Dates("Vacances de printemps", "2027-04-17", "2027-05-03"),
              new Dates("Vacances d’été", "2027-07-03", "2027-08-31")));

  private CalendrierZoneB() {}

  /** The years whose classes or summer meet the period, in order. */
  public static List<AnneeScolaireExemple> annees(Periode periode) {
    var annees = new ArrayList<AnneeScolaireExemple>();
    for (int rang = 0; ; rang++) {
      var annee = annee(rang);
      if (annee.classes().debut().isAfter(periode.fin())) {
        return annees;
      }
      if (annee.avecLEte().chevauche(periode)) {
        annees.add(annee);
      }
    }
  }

  /** The year of this day; in summer, the one that has just ended. */
  public static AnneeScolaireExemple annee(LocalDate jour) {
    return annees(Periode.jour(jour)).get(0);
  }

  private static AnneeScolaireExemple annee(int rang) {
    var derniere = CONNUES.size() - 1;
    return rang <= derniere
        ? CONNUES.get(rang)
        : decaler(CONNUES.get(derniere), (rang - derniere) * SEMAINES_PAR_AN);
  }

  private static AnneeScolaireExemple annee(String rentree, Set<LocalDate> ponts, Dates... dates) {
    // classes end on the Friday before the Saturday that the ministry publishes
    var dernierJour = LocalDate.parse(dates[dates.length - 1].depart).minusDays(1);
    var debut = LocalDate.parse(rentree);
    var vacances = new ArrayList<Vacances>();
    for (var d : dates) {
      vacances.add(Vacances.entre(d.nom, LocalDate.parse(d.depart), LocalDate.parse(d.reprise)));
    }
    return new AnneeScolaireExemple(
        libelle(debut), new Periode(debut, dernierJour), vacances, ponts);
  }

  private static AnneeScolaireExemple decaler(AnneeScolaireExemple annee, int semaines) {
    var debut = annee.classes().debut().plusWeeks(semaines);
    var vacances =
        annee.vacances().stream()
            .map(v -> new Vacances(v.nom(), decaler(v.periode(), semaines)))
            .toList();
    return new AnneeScolaireExemple(
        libelle(debut), decaler(annee.classes(), semaines), vacances, Set.of());
  }

  private static Periode decaler(Periode periode, int semaines) {
    return new Periode(periode.debut().plusWeeks(semaines), periode.fin().plusWeeks(semaines));
  }

  private static String libelle(LocalDate rentree) {
    var civile = rentree.plusMonths(1).getYear();
    return civile + "-" + (civile + 1);
  }
}
