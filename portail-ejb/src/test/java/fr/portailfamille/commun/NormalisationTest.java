package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Jean-Loïc d'Œuf | JEAN LOIC D OEUF",
        "  LE   GALL | LE GALL",
        "Læticia Nuñez | LAETICIA NUNEZ",
        "St. Étienne (haut) | ST ETIENNE HAUT",
        "L’Haÿ-les-Roses | L HAY LES ROSES",
        "Straße 12 bis | STRASSE 12 BIS",
        "\"\" | \"\""
      })
  void un_texte_se_compare_sans_accent_ni_ponctuation(String saisi, String attendu) {
    assertThat(Normalisation.normaliser(saisi)).isEqualTo(attendu);
  }
}
