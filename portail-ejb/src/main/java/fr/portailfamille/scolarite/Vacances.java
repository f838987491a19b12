package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;
import java.time.LocalDate;

/** A school holiday: its name and its free days. */
public record Vacances(String nom, Periode periode) {

  /**
   * From the two dates the ministry publishes: the day classes end (holidays start after school)
   * and the day they start again. Neither is a free day.
   */
  public static Vacances entre(String nom, LocalDate departApresLaClasse, LocalDate reprise) {
    return new Vacances(nom, new Periode(departApresLaClasse.plusDays(1), reprise.minusDays(1)));
  }
}
