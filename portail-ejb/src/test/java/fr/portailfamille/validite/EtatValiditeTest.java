package fr.portailfamille.validite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtatValiditeTest {

  @ParameterizedTest(name = "{0}, délai de {1} jours : {2}")
  @DisplayName("A42 : un document vaut encore son dernier jour, et finit bientôt avant")
  @CsvSource({
    "2026-11-27, 30, PERIME",
    "2025-01-01, 30, PERIME",
    "2026-11-28, 30, BIENTOT",
    "2026-12-28, 30, BIENTOT",
    "2026-12-29, 30, VALABLE",
    "2026-11-28, 0, BIENTOT",
    "2026-11-29, 0, VALABLE",
    "2027-02-28, 92, BIENTOT",
    "2027-03-01, 92, VALABLE"
  })
  void etat(LocalDate dernierJour, int delai, EtatValidite attendu) {
    assertThat(EtatValidite.le(LocalDate.of(2026, 11, 28), dernierJour, delai)).isEqualTo(attendu);
  }
}
