package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdresseTest {

  @Test
  void une_adresse_s_ecrit_sur_une_ligne() {
    assertThat(new Adresse("12 bis", "bâtiment B", "rue des Lilas", "35000", "Rennes"))
        .hasToString("12 bis rue des Lilas, bâtiment B, 35000 Rennes");
    assertThat(new Adresse(" ", null, "Le Bourg", "97110", "Pointe-à-Pitre"))
        .hasToString("Le Bourg, 97110 Pointe-à-Pitre");
  }

  @Test
  void deux_adresses_de_meme_contenu_sont_egales() {
    assertThat(new Adresse("1", "", "rue Haute", "35000", "Rennes"))
        .isEqualTo(new Adresse(" 1 ", null, "rue Haute ", "35000", "Rennes"))
        .isNotEqualTo(new Adresse("2", null, "rue Haute", "35000", "Rennes"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 35000, Rennes, VoieObligatoire",
    "rue Haute, 3500, Rennes, CodePostalInvalide",
    "rue Haute, '', Rennes, CodePostalInvalide",
    "rue Haute, 2A0000, Rennes, CodePostalInvalide",
    "rue Haute, 35000, ' ', CommuneObligatoire"
  })
  void une_adresse_incomplete_est_refusee(
      String voie, String codePostal, String commune, String cle) {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Adresse("1", null, voie, codePostal, commune))
        .satisfies(refus -> assertThat(refus.motif().cle()).isEqualTo(cle));
  }
}
