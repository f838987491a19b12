package fr.portailfamille.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourrielTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.fr",
        "jean.dupont+cantine@mairie-exemple.gouv.fr",
        "o'neil@exemple.org",
        "x_y@1.exemple.xn--p1ai"
      })
  void une_adresse_valable_est_acceptee(String saisie) {
    assertThat(new Courriel(saisie).valeur()).isEqualTo(saisie);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dupont",
        "@exemple.fr",
        "dupont@",
        "dupont@exemple",
        "du pont@exemple.fr",
        ".dupont@exemple.fr",
        "dupont..jean@exemple.fr",
        "dupont@-exemple.fr",
        "dupont@exemple..fr",
        "dupont@exemple.fr,autre@exemple.fr",
        "dupont@exemple.fr\nBcc:autre@exemple.fr",
        "éric@exemple.fr"
      })
  void une_adresse_mal_formee_est_refusee(String saisie) {
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Courriel(saisie))
        .satisfies(refus -> assertThat(refus.motif().cle()).isEqualTo("CourrielInvalide"));
  }

  @Test
  void la_casse_et_les_espaces_ne_comptent_pas() {
    assertThat(new Courriel("  Jean.DUPONT@Exemple.FR "))
        .isEqualTo(new Courriel("jean.dupont@exemple.fr"));
  }

  @Test
  void une_adresse_a_254_caracteres_au_plus() {
    String fin = ".fr";
    String domaine =
        ("a".repeat(62) + ".").repeat(3) + "b".repeat(254 - 2 - 189 - fin.length()) + fin;

    assertThat(new Courriel("x@" + domaine).valeur()).hasSize(254);
    assertThatExceptionOfType(RegleMetierException.class)
        .isThrownBy(() -> new Courriel("xy@" + domaine));
  }

  @Test
  void la_base_garde_l_adresse_en_minuscules() {
    CourrielConverter converter = new CourrielConverter();

    assertThat(converter.convertToDatabaseColumn(new Courriel("A@B.fr"))).isEqualTo("a@b.fr");
    assertThat(converter.convertToEntityAttribute("a@b.fr")).isEqualTo(new Courriel("a@b.fr"));
    assertThat(converter.convertToDatabaseColumn(null)).isNull();
    assertThat(converter.convertToEntityAttribute(null)).isNull();
  }
}
