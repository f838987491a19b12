package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class SemaineTest {

  @Test
  void le_premier_bit_est_le_lundi() {
    assertThat(Semaine.jours(1)).containsExactly(DayOfWeek.MONDAY);
    assertThat(Semaine.jours(0b001_1011))
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    assertThat(Semaine.jours(0)).isEmpty();
    assertThat(Semaine.jours(127)).hasSize(7);
  }
}
