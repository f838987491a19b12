package fr.portailfamille.chiffrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrousseauTest {

  private static final String VALEUR = Base64.getEncoder().encodeToString(new byte[32]);
  private static final String COURTE = Base64.getEncoder().encodeToString(new byte[16]);

  @Test
  @DisplayName("La première clé écrit ; les espaces ne comptent pas")
  void la_premiere_cle_ecrit() {
    var trousseau = Trousseau.lire(" 2027:" + VALEUR + " , 2026:" + VALEUR + ",");

    assertThat(trousseau.premiere().nom()).isEqualTo("2027");
    assertThat(trousseau.chercher("2026")).isPresent();
    assertThat(trousseau.chercher("2025")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("Une configuration inutilisable est refusée en français, sans montrer de clé")
  void une_configuration_inutilisable_est_refusee(String texte, String phrase) {
    assertThatThrownBy(() -> Trousseau.lire(texte))
        .isInstanceOf(ConfigurationDuChiffrement.class)
        .hasMessageContaining("portail.cles-de-chiffrement")
        .hasMessageContaining(phrase)
        .hasMessageNotContaining(VALEUR)
        .hasMessageNotContaining(COURTE);
  }

  static Stream<Arguments> une_configuration_inutilisable_est_refusee() {
    return Stream.of(
        arguments("", "ne démarre pas sans clé"),
        arguments(" , ", "ne démarre pas sans clé"),
        arguments(VALEUR, "nom:valeur"),
        arguments(":" + VALEUR, "nom:valeur"),
        arguments("clé:" + VALEUR, "nom:valeur"),
        arguments("2026:pas du base64", "n’est pas écrite en base64"),
        arguments("2026:", "32 octets, elle en a 0"),
        arguments("2026:" + COURTE, "32 octets, elle en a 16"),
        arguments("2026:" + VALEUR + ",2026:" + VALEUR, "le même nom"));
  }

  @Test
  @DisplayName("Une clé ne s’écrit jamais dans un journal")
  void une_cle_ne_s_ecrit_pas() {
    assertThat(Trousseau.lire("2026:" + VALEUR).toString()).contains("2026").doesNotContain(VALEUR);
  }
}
