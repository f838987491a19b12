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
    var etapes = new Etapes("/page.xhtml", pieces, 5);

    assertThat(etapes.apres(etape, sansDocument)).isEqualTo(suivante);
    assertThat(etapes.avant(suivante, sansDocument)).isEqualTo(etape);
    assertThat(etapes.numero(suivante, sansDocument)).isEqualTo(numero);
  }

  @ParameterizedTest(name = "documents absents {0} : l’étape {1} demandée ouvre l’étape {2}")
  @CsvSource({
    "false, 1, 2",
    "false, 4, 4",
    "false, 9, 5",
    "true, 1, 2",
    "true, 3, 3",
    "true, 4, 5",
    "true, 9, 5"
  })
  @DisplayName("B28 : l’étape que l’adresse demande est toujours une étape qui existe")
  void une_etape_qui_existe(boolean sansDocument, int demandee, int ouverte) {
    var etapes = new Etapes("/page.xhtml", 4, 5);

    assertThat(etapes.aOuvrir(demandee, sansDocument)).isEqualTo(ouverte);
  }
}
