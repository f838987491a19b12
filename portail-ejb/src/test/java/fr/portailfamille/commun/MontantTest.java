package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MontantTest {

  @ParameterizedTest
  @CsvSource({"1.005, 1.01", "1.004, 1.00", "-1.005, -1.01", "2, 2.00", "0.995, 1.00"})
  void un_montant_est_arrondi_au_centime_le_plus_proche(String saisi, String attendu) {
    assertThat(Montant.of(saisi).valeur()).isEqualTo(new BigDecimal(attendu));
  }

  @Test
  void deux_ecritures_du_meme_montant_sont_egales() {
    assertThat(Montant.of("2")).isEqualTo(Montant.of("2.000")).hasSameHashCodeAs(Montant.of("2.0"));
  }

  @Test
  void les_montants_se_calculent_entre_eux() {
    Montant repas = Montant.of("3.25");

    assertThat(repas.fois(4)).isEqualTo(Montant.of("13.00"));
    assertThat(repas.fois(new BigDecimal("0.5"))).isEqualTo(Montant.of("1.63"));
    assertThat(repas.moins(Montant.of("5"))).isEqualTo(Montant.of("-1.75"));
    assertThat(Montant.somme(List.of(repas, repas, Montant.of("0.01"))))
        .isEqualTo(Montant.of("6.51"));
    assertThat(Montant.somme(List.of())).isEqualTo(Montant.ZERO);
  }

  @Test
  void un_montant_se_borne() {
    assertThat(Montant.of("0.80").auMoins(Montant.of("1"))).isEqualTo(Montant.of("1"));
    assertThat(Montant.of("9").auPlus(Montant.of("7.5"))).isEqualTo(Montant.of("7.5"));
    assertThat(Montant.of("5").auMoins(Montant.of("1")).auPlus(Montant.of("7")))
        .isEqualTo(Montant.of("5"));
  }

  @Test
  void le_signe_se_lit() {
    assertThat(Montant.of("-0.01").estNegatif()).isTrue();
    assertThat(Montant.of("-0.001").estNul()).isTrue();
    assertThat(Montant.of("0.01").estPositif()).isTrue();
    assertThat(Montant.of("0.01").oppose().estNegatif()).isTrue();
  }

  @Test
  void un_montant_voyage_en_centimes() {
    assertThat(Montant.of("1234.5").enCentimes()).isEqualTo(123450);
    assertThat(Montant.deCentimes(-7)).isEqualTo(Montant.of("-0.07"));
  }

  @Test
  void un_montant_s_ecrit_a_la_francaise() {
    assertThat(Montant.of("1234.5")).hasToString("1\u202f234,50\u00a0€");
    assertThat(Montant.of("-12")).hasToString("-12,00\u00a0€");
    assertThat(Montant.ZERO).hasToString("0,00\u00a0€");
  }

  @Test
  void la_base_garde_le_montant_tel_quel() {
    MontantConverter converter = new MontantConverter();

    assertThat(converter.convertToEntityAttribute(new BigDecimal("3.2")))
        .isEqualTo(Montant.of("3.20"));
    assertThat(converter.convertToDatabaseColumn(Montant.of("3.2")))
        .isEqualTo(new BigDecimal("3.20"));
    assertThat(converter.convertToEntityAttribute(null)).isNull();
    assertThat(converter.convertToDatabaseColumn(null)).isNull();
  }
}
