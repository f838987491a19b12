package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

  private final Dates dates = new Dates();

  @Test
  void le_premier_du_mois_s_ecrit_1er_et_lui_seul() {
    assertThat(dates.jour(LocalDate.of(2026, 9, 1))).isEqualTo("1er septembre 2026");
    assertThat(dates.jour(LocalDate.of(2026, 9, 11))).isEqualTo("11 septembre 2026");
    assertThat(dates.jour(LocalDate.of(2026, 9, 21))).isEqualTo("21 septembre 2026");
    assertThat(dates.jourDeSemaine(LocalDate.of(2026, 9, 1))).isEqualTo("mardi 1er septembre");
    assertThat(dates.jour(null)).isEmpty();
  }
}
