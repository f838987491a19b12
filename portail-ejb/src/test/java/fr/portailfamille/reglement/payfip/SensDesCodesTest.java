package fr.portailfamille.reglement.payfip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A53 : quand une reponse de PayFiP clot l'operation")
class SensDesCodesTest {

  @ParameterizedTest
  @CsvSource({
    "P, 0, true, true",
    "V, 0, true, true",
    "R, 0, false, true",
    "Z, 0, false, true",
    "A, 0, false, false",
    "A, 19, false, false",
    "A, 20, false, true",
  })
  void un_abandon_n_est_definitif_qu_apres_vingt_minutes(
      String code, int minutes, boolean paye, boolean definitif) {
    ResultatTransaction resultat = ResultatTransaction.deCode(code);

    assertThat(resultat.code()).isEqualTo(code);
    assertThat(resultat.estPaye()).isEqualTo(paye);
    assertThat(resultat.estDefinitif(Duration.ofMinutes(minutes))).isEqualTo(definitif);
  }

  @ParameterizedTest
  @CsvSource({
    "P1, 0, true",
    "P5, 19, false",
    "P5, 20, true",
    "P3, 60, false",
    "P4, 60, false",
    "T2, 60, false",
  })
  void un_idop_ne_sera_jamais_paye_s_il_est_purge_ou_sans_resultat_a_vingt_minutes(
      CodePayFiP code, int minutes, boolean jamais) {
    assertThat(code.signifieJamaisPaye(Duration.ofMinutes(minutes))).isEqualTo(jamais);
  }
}
