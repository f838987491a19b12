package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodeTest {

  private static final Periode MARS =
      new Periode(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, false",
    "2026-03-01, true",
    "2026-03-15, true",
    "2026-03-31, true",
    "2026-04-01, false"
  })
  void les_deux_bornes_sont_comprises(LocalDate jour, boolean contenu) {
    assertThat(MARS.contient(jour)).isEqualTo(contenu);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, 2026-02-28, false",
    "2026-02-01, 2026-03-01, true",
    "2026-03-10, 2026-03-12, true",
    "2026-01-01, 2026-12-31, true",
    "2026-03-31, 2026-04-30, true",
    "2026-04-01, 2026-04-30, false"
  })
  void deux_periodes_se_chevauchent_des_un_jour_commun(
      LocalDate debut, LocalDate fin, boolean chevauche) {
    Periode autre = new Periode(debut, fin);

    assertThat(MARS.chevauche(autre)).isEqualTo(chevauche);
    assertThat(autre.chevauche(MARS)).isEqualTo(chevauche);
  }

  @Test
  void une_periode_enumere_ses_jours() {
    assertThat(MARS.jours()).hasSize(31).startsWith(MARS.debut()).endsWith(MARS.fin());
    assertThat(MARS.nombreDeJours()).isEqualTo(31);
    assertThat(Periode.jour(MARS.fin()).jours()).containsExactly(MARS.fin());
  }

  @Test
  void une_periode_inversee_est_refusee() {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Periode(MARS.fin(), MARS.debut()))
        .satisfies(refus -> assertThat(refus.motif().cle()).isEqualTo("PeriodeInversee"));
  }
}
