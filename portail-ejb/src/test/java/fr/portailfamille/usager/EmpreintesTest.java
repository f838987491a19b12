package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmpreintesTest {

  private final Empreintes empreintes = new Empreintes();

  @BeforeEach
  void preparer() {
    empreintes.preparerLeurre();
  }

  @Test
  @DisplayName("E11 : le mot de passe est gardé sous une forme irréversible et salée")
  void l_empreinte_est_de_l_argon2id_sale_avec_les_parametres_convenus() {
    String empreinte = empreintes.calculer("ouragan-violet-72");

    assertThat(empreinte)
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain("ouragan")
        .isNotEqualTo(empreintes.calculer("ouragan-violet-72"));
  }

  @Test
  void seul_le_bon_mot_de_passe_correspond() {
    String empreinte = empreintes.calculer("été-violet");

    assertThat(empreintes.correspond("été-violet", empreinte)).isTrue();
    assertThat(empreintes.correspond("ete-violet", empreinte)).isFalse();
    assertThat(empreintes.correspond("", empreinte)).isFalse();
  }

  @Test
  void les_accents_se_composent_de_deux_facons_et_se_valent() {
    String empreinte = empreintes.calculer("\u00e9t\u00e9-violet");

    assertThat(empreintes.correspond("e\u0301te\u0301-violet", empreinte)).isTrue();
  }

  @Test
  void un_compte_inconnu_est_refuse_apres_le_meme_calcul() {
    assertThat(empreintes.correspond("ouragan-violet-72", null)).isFalse();
  }
}
