package fr.portailfamille.scolarite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnneeScolaireTest {

  private static final List<AnneeScolaire> ANNEES =
      List.of(annee(2025, "2026-07-04"), annee(2026, "2027-07-03"), annee(2027, "2028-07-01"));

  @ParameterizedTest(name = "le {0}, ouverture {1} jours avant : {2}")
  @CsvSource({
    "2026-11-23, 180, 2026",
    "2027-03-01, 180, 2026",
    "2027-03-05, 180, 2026 2027",
    "2027-07-03, 180, 2026 2027",
    "2027-07-10, 0, ",
    "2027-07-10, 180, 2027",
    "2027-08-31, 0, ",
    "2027-09-01, 0, 2027",
    "2027-09-01, 365, 2027",
    "2028-07-02, 180, "
  })
  @DisplayName(
      "A26 : on inscrit pour l’année en cours, et pour la suivante dès qu’elle est ouverte")
  void on_inscrit_pour_l_annee_en_cours_et_pour_la_suivante(
      LocalDate jour, int joursAvant, String annees) {
    assertThat(AnneeScolaire.ouvertes(ANNEES, jour, joursAvant))
        .extracting(AnneeScolaire::libelle)
        .isEqualTo(annees == null ? List.of() : List.of(annees.split(" ")));
  }

  private static AnneeScolaire annee(int rentree, String fin) {
    return new AnneeScolaire(
        String.valueOf(rentree), LocalDate.of(rentree, 9, 1), LocalDate.parse(fin));
  }
}
