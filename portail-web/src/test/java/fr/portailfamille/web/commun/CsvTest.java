package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "École du Lac|\"École du Lac\"",
        "dit « oui » ; \"non\"|\"dit « oui » ; \"\"non\"\"\"",
        "=HYPERLINK(1)|\"'=HYPERLINK(1)\"",
        "+33 1|\"'+33 1\"",
        "-2|\"'-2\"",
        "@nom|\"'@nom\"",
        "2027-000012|\"2027-000012\""
      })
  @DisplayName("Une cellule garde ses mots et n’est jamais une formule")
  void une_cellule_garde_ses_mots(String valeur, String ecrite) throws IOException {
    assertThat(Csv.ecrire(List.of(List.of(valeur)))).isEqualTo(ecrite + "\r\n");
  }

  @Test
  @DisplayName("Une ligne par ligne, une cellule vide quand il n’y a rien")
  void une_ligne_par_ligne() throws IOException {
    assertThat(Csv.ecrire(List.of(List.of("a", "b"), Arrays.asList("c\nd", null))))
        .isEqualTo("\"a\";\"b\"\r\n\"c\nd\";\"\"\r\n");
  }
}
