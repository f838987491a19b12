package fr.portailfamille.exigences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExigencesTest {

  private static final Path RACINE = Path.of("..");

  @Test
  void une_suite_nomme_chacune_de_ses_exigences() {
    assertThat(Exigences.numeros("A07, B01–B03, C09-C11 : un parent"))
        .containsExactly("A07", "B01", "B02", "B03", "C09", "C10", "C11");
  }

  @Test
  void la_page_des_exigences_est_a_jour_avec_les_tests() throws IOException {
    assertThat(Files.readString(Exigences.page(RACINE)))
        .as("run fr.portailfamille.exigences.Exigences with the project's root as argument")
        .isEqualTo(Exigences.generer(RACINE));
  }
}
