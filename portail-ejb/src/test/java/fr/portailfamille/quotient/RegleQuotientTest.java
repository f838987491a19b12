package fr.portailfamille.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegleQuotientTest {

  @ParameterizedTest(name = "{0}, {1}, déposé le {2}, accepté le {3}, dernier le {4}")
  @CsvSource(
      textBlock =
          """
          MOIS_DU_DEPOT, ANNEE_SCOLAIRE, 2026-11-24, 2026-12-03, , 2026-11-01, 2027-08-31
          MOIS_DE_L_ACCEPTATION, ANNEE_SCOLAIRE, 2026-11-24, 2026-12-03, , 2026-12-01, 2027-08-31
          MOIS_SUIVANT, ANNEE_SCOLAIRE, 2026-11-24, 2026-12-03, , 2027-01-01, 2027-08-31
          MOIS_DU_DEPOT, ANNEE_CIVILE, 2026-11-24, 2026-12-03, , 2026-11-01, 2026-12-31
          MOIS_DU_DEPOT, ANNEE_CIVILE, 2026-12-01, 2026-12-03, , 2026-12-01, 2027-12-31
          MOIS_SUIVANT, ANNEE_CIVILE, 2026-12-01, 2026-12-31, , 2027-01-01, 2027-12-31
          MOIS_DU_DEPOT, DOUZE_MOIS, 2026-11-24, 2026-12-03, , 2026-11-01, 2027-10-31
          MOIS_DU_DEPOT, DOUZE_MOIS, 2028-02-29, 2028-03-01, , 2028-02-01, 2029-01-31
          MOIS_DU_DEPOT, ANNEE_SCOLAIRE, 2027-07-01, 2027-07-01, , 2027-07-01, 2027-08-31
          MOIS_DU_DEPOT, ANNEE_SCOLAIRE, 2027-08-31, 2027-08-31, , 2027-08-01, 2028-08-31
          MOIS_DU_DEPOT, ANNEE_SCOLAIRE, 2026-11-24, 2026-11-24, 2026-10-31, 2026-11-01, 2027-08-31
          MOIS_DU_DEPOT, ANNEE_SCOLAIRE, 2026-11-24, 2026-11-24, 2026-11-01, 2026-12-01, 2027-08-31
          MOIS_DU_DEPOT, ANNEE_SCOLAIRE, 2026-11-24, 2026-11-24, 2026-11-18, 2026-12-01, 2027-08-31
          MOIS_DU_DEPOT, ANNEE_SCOLAIRE, 2026-11-24, 2026-11-24, 2027-07-15, 2027-08-01, 2028-08-31
          """)
  @DisplayName("B35 : de quel jour à quel jour vaut un quotient, selon la règle de la ville")
  void les_jours_d_un_quotient(
      DebutQuotient debut,
      FinQuotient fin,
      LocalDate depot,
      LocalDate decision,
      LocalDate dernier,
      LocalDate premierJour,
      LocalDate dernierJour) {
    var validite = regle(debut, fin).validite(depot, decision, dernier);

    assertThat(validite.debut()).isEqualTo(premierJour);
    assertThat(validite.fin()).isEqualTo(dernierJour);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-08-31, 2027-07-16, false",
    "2027-08-31, 2027-07-17, true",
    "2027-08-31, 2027-09-01, true",
    ", 2027-07-17, false"
  })
  @DisplayName("E31 : un quotient est à redonner dans les 45 jours qui précèdent sa fin")
  void un_quotient_qui_finit_bientot(LocalDate fin, LocalDate jour, boolean bientot) {
    assertThat(regle(DebutQuotient.MOIS_DU_DEPOT, FinQuotient.DOUZE_MOIS).finitBientot(fin, jour))
        .isEqualTo(bientot);
  }

  private static RegleQuotient regle(DebutQuotient debut, FinQuotient fin) {
    return new RegleQuotient(ArrondiQuotient.CENTIME, debut, fin, 2, 3, 45, true);
  }
}
