package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesPubliquesParcoursIT {

  @ParameterizedTest
  @EnumSource(Largeur.class)
  void chacun_lit_les_pages_d_information_sans_se_connecter(Largeur largeur) {
    try (var visiteur = Navigateur.ouvrir(largeur, "public")) {
      visiteur.aller("/public/accessibilite.xhtml");
      visiteur.regarder("accessibilite");
      assertThat(visiteur.texte()).contains("conforme");

      visiteur.aller("/public/mentions.xhtml");
      visiteur.regarder("mentions");

      visiteur.aller("/public/donnees-personnelles.xhtml");
      visiteur.regarder("donnees-personnelles");
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  void une_page_inconnue_le_dit_en_francais(Largeur largeur) {
    try (var visiteur = Navigateur.ouvrir(largeur, "public")) {
      visiteur.aller("/public/nulle-part.xhtml");

      visiteur.regarder("introuvable");
      assertThat(visiteur.texte()).containsIgnoringCase("page");
    }
  }
}
