package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.RegleMetierException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDossierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F-2026-000123",
        "f-2026-000123",
        " F 2026 000123 ",
        "F2026000123",
        "f.2026/000123"
      })
  @DisplayName("D05 : le n° de dossier s’écrit dans toute casse, avec ou sans tirets")
  void le_numero_s_ecrit_de_plusieurs_facons(String saisi) {
    assertThat(new ReferenceDossier(saisi, "DURAND").numero()).isEqualTo("F2026000123");
  }

  @ParameterizedTest
  @CsvSource({
    "LEFEVRE, Lefèvre",
    "lefèvre, LEFÈVRE",
    "Lefèvre, Lefevre",
    "le-goff d’arc, LE GOFF D'ARC",
    "Œuvrard, OEUVRARD",
    "'  muñoz ', Muñoz"
  })
  @DisplayName("D05 : le nom de dossier s’écrit dans toute casse, avec ou sans accents")
  void le_nom_s_ecrit_de_plusieurs_facons(String saisi, String duFoyer) {
    assertThat(new ReferenceDossier("1", saisi).nomme(duFoyer)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"DURAND, Durant", "DURAND, Durand Petit", "LE GOFF, Legoff"})
  @DisplayName("D05 : un autre nom n’est pas celui du dossier")
  void un_autre_nom_n_est_pas_celui_du_dossier(String saisi, String duFoyer) {
    assertThat(new ReferenceDossier("1", saisi).nomme(duFoyer)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "NUL; DURAND; NumeroDossierInvalide",
        "sans chiffre; DURAND; NumeroDossierInvalide",
        "123456789012345678901; DURAND; NumeroDossierInvalide",
        "F-2026-000123; NUL; NomDossierInvalide",
        "F-2026-000123; '  '; NomDossierInvalide"
      },
      delimiter = ';',
      nullValues = "NUL")
  @DisplayName("D05 : ce qui manque ou ne ressemble pas à un dossier est refusé au bon champ")
  void ce_qui_manque_est_refuse(String numero, String nom, String refus) {
    assertThatThrownBy(() -> new ReferenceDossier(numero, nom))
        .isInstanceOfSatisfying(
            RegleMetierException.class, e -> assertThat(e.motif().cle()).isEqualTo(refus));
  }
}
