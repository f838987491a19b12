package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest(name = "{0}, {1} : {2}")
  @CsvSource({
    "La photo de {0}, Inès, La photo d’Inès",
    "La photo de {0}, Éva, La photo d’Éva",
    "La photo de {0}, Mia, La photo de Mia",
    "La photo de {0}, Yves, La photo d’Yves",
    "La photo de {0}, Yanis, La photo de Yanis",
    "La photo de {0}, Hugo, La photo de Hugo",
    "Le même contrat que {0}, Adam, Le même contrat qu’Adam",
    "Le même contrat que {0}, Tom, Le même contrat que Tom",
    "La facturation de {0} est en cours, octobre 2026, La facturation d’octobre 2026 est en cours",
    "L’école de {0} et sa commune, l’enfant, L’école de l’enfant et sa commune",
    "Demande {0}, Inès, Demande Inès",
    "Le mode {0}, Inès, Le mode Inès"
  })
  @DisplayName("« de » et « que » s’élident devant une voyelle")
  void elision(String modele, String argument, String phrase) {
    assertThat(Phrase.ecrire(modele, argument)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({"0, de moins d’un an", "4, de 4 ans au plus"})
  @DisplayName("un nombre et un choix restent ceux du modèle")
  void nombre(int ans, String phrase) {
    assertThat(Phrase.ecrire("{0,choice,0#de moins d’un an|1<de {0} ans au plus}", ans))
        .isEqualTo(phrase);
  }
}
