package fr.portailfamille.facturation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GroupesDeJoursTest {

  @Test
  void un_seul_jour() {
    assertThat(ecrire("2026-10-01")).isEqualTo("1er octobre 2026");
  }

  @Test
  void plusieurs_jours_d_un_mois_dans_l_ordre() {
    assertThat(ecrire("2026-10-08", "2026-10-01", "2026-10-02"))
        .isEqualTo("1er, 2 et 8 octobre 2026");
  }

  @Test
  void deux_mois() {
    assertThat(ecrire("2026-09-30", "2026-10-02", "2026-10-05"))
        .isEqualTo("30 septembre 2026, 2 et 5 octobre 2026");
  }

  private static String ecrire(String... jours) {
    return GroupesDeJours.ecrire(
        new TreeSet<>(List.of(jours).stream().map(LocalDate::parse).toList()));
  }
}
