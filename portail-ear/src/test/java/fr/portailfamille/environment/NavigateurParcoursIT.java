package fr.portailfamille.environment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A scan that finds nothing must be able to find something. */
class NavigateurParcoursIT {

  @Test
  void une_page_fautive_est_refusee() {
    try (var visiteur = Navigateur.ouvrir(Largeur.TELEPHONE, "fautive")) {
      visiteur.aller("/public/mentions.xhtml");
      visiteur.regarder("juste");

      visiteur
          .page()
          .evaluate(
              "document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button>')");

      assertThatThrownBy(() -> visiteur.regarder("fautive"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("button-name");
    }
  }
}
