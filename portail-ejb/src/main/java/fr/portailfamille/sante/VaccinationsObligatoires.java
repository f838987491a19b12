package fr.portailfamille.sante;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which vaccines the law asks of a child, by its day of birth. Code de la santé publique, art.
 * L3111-2: eleven diseases for births from 1 January 2018 (décret 2018-42); diphtheria, tetanus and
 * poliomyelitis for those before. Décret 2024-694 of 5 July 2024: meningococci ACWY, instead of C
 * alone, and B, required on entering a community since 2025 of children born from July 2023.
 */
final class VaccinationsObligatoires {

  static final LocalDate LOI_DE_2017 = LocalDate.of(2018, 1, 1);
  static final LocalDate DECRET_DE_2024 = LocalDate.of(2023, 7, 1);

  private VaccinationsObligatoires() {}

  /** In the order of the health record. */
  static List<Vaccin> pour(LocalDate neLe) {
    return Arrays.stream(Vaccin.values())
        .filter(vaccin -> vaccin.estObligatoirePour(neLe))
        .toList();
  }
}
