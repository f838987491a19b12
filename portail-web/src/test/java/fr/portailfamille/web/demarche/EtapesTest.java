package fr.portailfamille.web.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtapesTest {

  @ParameterizedTest(
      name = "documents à l’étape {0}, absents {1} : après {2} vient {3}, numéro {4}")
  @CsvSource({
    "4, false, 3, 4, 4",
    "4, false, 4, 5, 5",
    "4, true, 2, 3, 3",
    "4, true, 3, 5, 4",
    "0, false, 2, 3, 3"
  })
  @DisplayName(
      "B28 : les étapes se suivent de 1 à n, sans celle des documents quand il n’y en a pas")
  void des_etapes_qui_se_suivent(
      int pieces, boolean sansDocument, int etape, int suivante, int numero) {
    var etapes = new Assistant.Etapes("/page.xhtml", pieces, 5);

    assertThat(etapes.apres(etape, sansDocument)).isEqualTo(suivante);
    assertThat(etapes.avant(suivante, sansDocument)).isEqualTo(etape);
    assertThat(etapes.numero(suivante, sansDocument)).isEqualTo(numero);
  }
}
