package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourEcritTest {

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 1er septembre 2026, mardi 1er septembre",
    "2026-09-03, 3 septembre 2026, jeudi 3 septembre",
    "2026-10-11, 11 octobre 2026, dimanche 11 octobre",
    "2026-08-21, 21 août 2026, vendredi 21 août"
  })
  @DisplayName("Le premier du mois s’écrit « 1er », et lui seul")
  void le_premier_du_mois(LocalDate jour, String seul, String deSemaine) {
    assertThat(JourEcrit.of(jour)).isEqualTo(seul);
    assertThat(JourEcrit.deSemaine(jour)).isEqualTo(deSemaine);
    assertThat(JourEcrit.complet(jour)).isEqualTo(deSemaine + " " + jour.getYear());
    assertThat(JourEcrit.moment(jour.atTime(9, 5))).isEqualTo(seul + " à 09:05");
  }
}
