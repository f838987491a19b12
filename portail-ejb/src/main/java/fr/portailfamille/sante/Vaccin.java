package fr.portailfamille.sante;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A vaccine the law asks for, as the health record lists it: two of them are against three diseases
 * each. For each, which births it concerns, and the ages, in months, by which a dose is expected:
 * one month after the age of the calendar for the first ones, the end of the period for the
 * boosters of 6 years and of 11 to 13 years (« Calendrier des vaccinations », ministère de la
 * Santé).
 */
public enum Vaccin {
  DTP(3, Naissances.TOUTES, 3, 5, 12, 84, 168),
  COQUELUCHE(1, Naissances.DEPUIS_2018, 3, 5, 12, 84, 168),
  HIB(1, Naissances.DEPUIS_2018, 3, 5, 12),
  HEPATITE_B(1, Naissances.DEPUIS_2018, 3, 5, 12),
  PNEUMOCOQUE(1, Naissances.DEPUIS_2018, 3, 5, 12),
  MENINGOCOQUE_C(1, Naissances.DE_2018_AU_DECRET_DE_2024, 6, 13),
  ROR(3, Naissances.DEPUIS_2018, 13, 19),
  MENINGOCOQUES_ACWY(1, Naissances.DU_DECRET_DE_2024, 7, 13),
  MENINGOCOQUE_B(1, Naissances.DU_DECRET_DE_2024, 4, 6, 13);

  private final int maladies;
  private final Naissances naissances;
  private final int[] agesEnMois;

  Vaccin(int maladies, Naissances naissances, int... agesEnMois) {
    this.maladies = maladies;
    this.naissances = naissances;
    this.agesEnMois = agesEnMois;
  }

  boolean estObligatoirePour(LocalDate neLe) {
    return naissances.comprennent(neLe);
  }

  /** How many diseases it protects from. */
  int maladies() {
    return maladies;
  }

  int dosesAttenduesA(long ageEnMois) {
    return (int) Arrays.stream(agesEnMois).filter(age -> age <= ageEnMois).count();
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("Vaccin." + name()));
  }

  /** The births a rule concerns; {@code fin} is excluded, either end may be open. */
  private enum Naissances {
    TOUTES(null, null),
    DEPUIS_2018(VaccinationsObligatoires.LOI_DE_2017, null),
    DE_2018_AU_DECRET_DE_2024(
        VaccinationsObligatoires.LOI_DE_2017, VaccinationsObligatoires.DECRET_DE_2024),
    DU_DECRET_DE_2024(VaccinationsObligatoires.DECRET_DE_2024, null);

    private final LocalDate debut;
    private final LocalDate fin;

    Naissances(LocalDate debut, LocalDate fin) {
      this.debut = debut;
      this.fin = fin;
    }

    boolean comprennent(LocalDate neLe) {
      return (debut == null || !neLe.isBefore(debut)) && (fin == null || neLe.isBefore(fin));
    }
  }
}
