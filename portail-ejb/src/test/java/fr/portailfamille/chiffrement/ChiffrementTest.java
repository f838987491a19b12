package fr.portailfamille.chiffrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChiffrementTest {

  private static final Emplacement LINA = new Emplacement("fiche_sante", 12);
  private static final String SECRET = "Allergie à l’arachide : injecter l’adrénaline";

  private final Chiffrement chiffrement = avec(cle("2026", 1));

  @ParameterizedTest
  @ValueSource(strings = {"", "é", SECRET})
  @DisplayName("Ce qui est chiffré se relit au même endroit, en texte comme en octets")
  void ce_qui_est_chiffre_se_relit(String clair) {
    var octets = clair.getBytes(StandardCharsets.UTF_8);

    assertThat(chiffrement.dechiffrer(LINA, chiffrement.chiffrer(LINA, clair))).isEqualTo(clair);
    assertThat(chiffrement.dechiffrer(LINA, chiffrement.chiffrer(LINA, octets))).isEqualTo(octets);
  }

  @Test
  @DisplayName("Rien du clair ne se lit, et deux fois la même donnée ne se ressemblent pas")
  void rien_du_clair_ne_se_lit() {
    var scelle = chiffrement.chiffrer(LINA, SECRET);

    assertThat(scelle).startsWith("v1:2026:").doesNotContain("arachide");
    assertThat(scelle).isNotEqualTo(chiffrement.chiffrer(LINA, SECRET));
    var octets = chiffrement.chiffrer(LINA, SECRET.getBytes(StandardCharsets.UTF_8));
    assertThat(new String(octets, StandardCharsets.ISO_8859_1)).doesNotContain("arachide");
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("Une donnée changée, tronquée, en clair ou d’une clé inconnue ne s’ouvre pas")
  void une_donnee_changee_ne_s_ouvre_pas(UnaryOperator<String> changement) {
    var change = changement.apply(chiffrement.chiffrer(LINA, SECRET));

    assertThatThrownBy(() -> chiffrement.dechiffrer(LINA, change))
        .isInstanceOf(DonneeIllisible.class)
        .hasMessageContaining("fiche_sante 12")
        .hasMessageNotContaining("arachide");
  }

  static Stream<Named<UnaryOperator<String>>> une_donnee_changee_ne_s_ouvre_pas() {
    return Stream.of(
        cas("un octet du nonce changé", s -> octetChange(s, 0)),
        cas("un octet du texte changé", s -> octetChange(s, 20)),
        cas("un octet de l’étiquette changé", s -> octetChange(s, -1)),
        cas("tronquée dans le nonce", s -> s.substring(0, "v1:2026:".length() + 8)),
        cas("tronquée d’un bloc", s -> s.substring(0, s.length() - 16)),
        cas("vide", s -> "v1:2026:"),
        cas("pas du base64", s -> "v1:2026:arachide !"),
        cas("autre clé annoncée", s -> s.replace("v1:2026:", "v1:2025:")),
        cas("autre version", s -> s.replace("v1:", "v2:")),
        cas("sans clé", s -> "v1:"),
        cas("en clair", s -> "{\"allergie\":\"arachide\"}"),
        cas("rien", s -> ""));
  }

  private static Named<UnaryOperator<String>> cas(String nom, UnaryOperator<String> changement) {
    return named(nom, changement);
  }

  /** {@code rang} from the end when negative. */
  private static String octetChange(String scelle, int rang) {
    int debut = scelle.lastIndexOf(':') + 1;
    byte[] corps = Base64.getDecoder().decode(scelle.substring(debut));
    corps[rang < 0 ? corps.length + rang : rang] ^= 1;
    return scelle.substring(0, debut) + Base64.getEncoder().encodeToString(corps);
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("Une donnée recopiée sur une autre ligne ne s’y ouvre pas")
  void une_donnee_recopiee_ailleurs_ne_s_ouvre_pas(Emplacement ailleurs) {
    var scelle = chiffrement.chiffrer(LINA, SECRET);

    assertThatThrownBy(() -> chiffrement.dechiffrer(ailleurs, scelle))
        .isInstanceOf(DonneeIllisible.class)
        .hasMessageContaining("déplacée");
  }

  static Stream<Emplacement> une_donnee_recopiee_ailleurs_ne_s_ouvre_pas() {
    return Stream.of(
        new Emplacement("fiche_sante", 13),
        new Emplacement("fiche_sante", 1),
        new Emplacement("demarche", 12));
  }

  @Test
  @DisplayName("Une clé ajoutée devant écrit, l’ancienne lit encore, jusqu’à son retrait")
  void une_nouvelle_cle_ecrit_et_l_ancienne_lit_encore() {
    var ancien = chiffrement.chiffrer(LINA, SECRET);
    var apres = avec(cle("2027", 2), cle("2026", 1));

    var nouveau = apres.chiffrer(LINA, apres.dechiffrer(LINA, ancien));

    assertThat(nouveau).startsWith(apres.entete()).startsWith("v1:2027:");
    assertThat(avec(cle("2027", 2)).dechiffrer(LINA, nouveau)).isEqualTo(SECRET);
    assertThatThrownBy(() -> avec(cle("2027", 2)).dechiffrer(LINA, ancien))
        .isInstanceOf(DonneeIllisible.class)
        .hasMessageContaining("la clé « 2026 » n’est pas dans le trousseau");
  }

  @Test
  @DisplayName("Une autre clé du même nom est dite comme telle")
  void une_autre_cle_du_meme_nom_ne_lit_pas() {
    var scelle = chiffrement.chiffrer(LINA, SECRET);

    assertThatThrownBy(() -> avec(cle("2026", 2)).dechiffrer(LINA, scelle))
        .isInstanceOf(DonneeIllisible.class)
        .hasMessageContaining("n’est pas la bonne");
  }

  private static Chiffrement avec(String... cles) {
    return new Chiffrement(Trousseau.lire(String.join(",", cles)));
  }

  private static String cle(String nom, int octet) {
    byte[] valeur = new byte[32];
    valeur[0] = (byte) octet;
    return nom + ":" + Base64.getEncoder().encodeToString(valeur);
  }
}
