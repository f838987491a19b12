package fr.portailfamille.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Montant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculQuotientTest {

  @ParameterizedTest(name = "{0} € pour {1} parts, {2}")
  @CsvSource(
      textBlock =
          """
          24000, 2.5, CENTIME, 800.00
          24000, '2,5', CENTIME, 800.00
          0, 3, CENTIME, 0.00
          1, 20, CENTIME, 0.00
          10000, 1, CENTIME, 833.33
          10000, '1,25', CENTIME, 666.67
          '28 640', '2,75', CENTIME, 867.88
          999, '4,5', CENTIME, 18.50
          15, 2.5, CENTIME, 0.50
          59.0, 2.5, CENTIME, 1.97
          10000000, 1, CENTIME, 833333.33
          19446, 3, EURO, 540.00
          19458, 3, EURO, 541.00
          19458, 3, EURO_INFERIEUR, 540.00
          11, 1, EURO_INFERIEUR, 0.00
          """)
  @DisplayName("B35, C09 : le quotient d’un avis, au centime ou à l’euro selon la ville")
  void le_quotient_d_un_avis(String revenu, String parts, ArrondiQuotient arrondi, String attendu) {
    var form = QuotientExemple.surAvis(revenu, parts);

    assertThat(CalculQuotient.de(form, arrondi).orElseThrow().valeur())
        .isEqualTo(Montant.of(attendu));
  }

  @Test
  @DisplayName("B35 : deux avis, un seul quotient : revenus et parts s’ajoutent avant de diviser")
  void deux_avis_un_seul_quotient() {
    var form = QuotientExemple.surAvis("24 000", "2");
    form.setDeuxAvis(true);
    form.setSecondAvis(QuotientExemple.avis("11 999 €", "1,5", "2"));

    var calcul = CalculQuotient.de(form, ArrondiQuotient.CENTIME).orElseThrow();

    assertThat(calcul.valeur()).isEqualTo(Montant.of("857.12"));
    assertThat(calcul.enClair().replaceAll("[\\u00A0\\u202F]", " "))
        .isEqualTo("(24 000 € + 11 999 €) ÷ 12 mois ÷ (2 + 1,5) parts = 857,12 €");
  }

  @Test
  void le_calcul_se_lit_en_toutes_lettres() {
    var form = QuotientExemple.surAvis("18000", "1,5");

    assertThat(
            CalculQuotient.de(form, ArrondiQuotient.EURO)
                .orElseThrow()
                .enClair()
                .replaceAll("[\\u00A0\\u202F]", " "))
        .isEqualTo("18 000 € ÷ 12 mois ÷ 1,5 part = 1 000,00 €, arrondi à l’euro");
  }

  @ParameterizedTest
  @CsvSource({"abc, 2", "24000, 0", "-1, 2", "24000,", "12.5, 2", "10000001, 2", "24000, 2.3"})
  @DisplayName("B35 : tant qu’un chiffre manque ou se lit mal, aucun quotient n’est montré")
  void sans_chiffre_juste_pas_de_quotient(String revenu, String parts) {
    var form = QuotientExemple.surAvis(revenu, parts);

    assertThat(CalculQuotient.de(form, ArrondiQuotient.CENTIME)).isEmpty();
  }
}
