package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouleurTest {
  private static final Couleur NOIR = new Couleur(0, 0, 0);

  @Test
  void le_contraste_suit_la_formule_des_wcag() {
    assertThat(NOIR.contraste(Couleur.BLANC)).isCloseTo(21, within(0.01));
    assertThat(Couleur.of("#767676").contraste(Couleur.BLANC)).isCloseTo(4.54, within(0.01));
  }

  @Test
  void une_couleur_deja_lisible_n_est_pas_changee() {
    Couleur petrole = Couleur.of("#0b5358");

    assertThat(petrole.lisibleSur(Couleur.BLANC, 4.5, NOIR)).isEqualTo(petrole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffff00", "#ffffff", "#e8934a", "#7fd4ff", "#000000"})
  void toute_couleur_de_ville_devient_lisible(String couleur) {
    Couleur adaptee = Couleur.of(couleur).lisibleSur(Couleur.BLANC, 4.5, NOIR);

    assertThat(adaptee.contraste(Couleur.BLANC)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void une_couleur_s_ecrit_comme_dans_une_feuille_de_style() {
    assertThat(Couleur.of("#0b5358")).hasToString("#0b5358");
  }
}
