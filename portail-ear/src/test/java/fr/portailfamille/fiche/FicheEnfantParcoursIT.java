package fr.portailfamille.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FicheEnfantParcoursIT {

  @BeforeAll
  static void uneVille() throws SQLException {
    try (var connexion = PortailSession.portail().postgres().connect()) {
      Exemples.installer(connexion);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A48, C17 : de « Mes enfants » à la fiche de l’enfant, puis à son PDF")
  void la_fiche_de_mon_enfant(Largeur largeur) {
    try (var parent = Navigateur.ouvrir(largeur, "fiche-enfant")) {
      parent.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/enfants/liste.xhtml");
      parent.regarder("enfants");
      parent.bouton("Voir sa fiche");
      parent.voir("Identité", "Scolarité", "Inscriptions aux activités", "Contacts");
      parent.regarder("fiche");

      for (var lien : new String[] {"Fiche simple (PDF)", "Fiche complète (PDF)"}) {
        var adresse = parent.page().locator("a", lienDe(lien)).getAttribute("href");
        var reponse = parent.page().request().get(adresse);
        assertThat(reponse.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(reponse.body(), 0, 5)).isEqualTo("%PDF-");
      }
    }
  }

  private static Page.LocatorOptions lienDe(String texte) {
    return new Page.LocatorOptions().setHasText(texte);
  }
}
