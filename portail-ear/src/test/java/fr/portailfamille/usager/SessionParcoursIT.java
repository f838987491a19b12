package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionParcoursIT {

  private final String courriel = "session." + UUID.randomUUID() + "@exemple.fr";

  @ParameterizedTest
  @EnumSource
  @DisplayName("A12, B28 : session finie en cours de saisie, le parent se reconnecte et reprend")
  void un_parent_dont_la_session_a_fini_est_ramene_a_sa_saisie(Largeur largeur)
      throws SQLException {
    CompteFixture.creer(courriel, "Awa", "Session", Role.FAMILLE);

    try (var parent = Navigateur.ouvrir(largeur, "session")) {
      parent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      commencerLeDossier(parent);
      parent
          .page()
          .waitForResponse(
              reponse -> reponse.request().method().equals("POST"),
              () -> saisir(parent, "Rue", "rue des Tilleuls"));
      parent.voir("Brouillon enregistré");

      parent.page().context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
      saisir(parent, "Commune", "Rennes");

      parent.page().waitForURL("**/public/connexion.xhtml?session=terminee");
      parent.voir("Votre session est terminée");
      parent.regarder("terminee");
      seConnecter(parent);
      parent.page().waitForURL("**/usager/famille/dossier.xhtml**");
      assertThat(
              parent
                  .page()
                  .getByLabel("Rue", new Page.GetByLabelOptions().setExact(true))
                  .first()
                  .inputValue())
          .isEqualTo("rue des Tilleuls");
    }
  }

  @Test
  @DisplayName("B40 : mot de passe changé ailleurs, la page en cours mène à la connexion")
  void une_session_fermee_par_un_changement_de_mot_de_passe_mene_a_la_connexion()
      throws SQLException {
    CompteFixture.creer(courriel, "Awa", "Session", Role.FAMILLE);

    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "session-fermee")) {
      parent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      commencerLeDossier(parent);
      fermerLesSessions();
      saisir(parent, "Rue", "rue des Tilleuls");

      parent.page().waitForURL("**/public/connexion.xhtml?session=terminee");
      seConnecter(parent);
      parent.page().waitForURL("**/usager/famille/dossier.xhtml**");
    }
  }

  private static void commencerLeDossier(Navigateur parent) {
    parent.aller("/usager/famille/dossier.xhtml");
    parent
        .page()
        .locator("label", new Page.LocatorOptions().setHasText("J’ai lu et j’accepte"))
        .first()
        .click();
    parent.bouton("Suivant");
    parent.voir("Étape 2");
  }

  private static void saisir(Navigateur parent, String champ, String valeur) {
    var saisie =
        parent.page().getByLabel(champ, new Page.GetByLabelOptions().setExact(true)).first();
    saisie.fill(valeur);
    saisie.press("Tab");
  }

  private void seConnecter(Navigateur parent) {
    parent.page().getByLabel("Adresse de courriel").fill(courriel);
    parent.page().locator("input[type=password]").fill(CompteFixture.MOT_DE_PASSE);
    parent.bouton("Se connecter");
  }

  private void fermerLesSessions() throws SQLException {
    try (var base = PortailSession.portail().postgres().connect();
        var changement =
            base.prepareStatement(
                "update compte set mot_de_passe_change_le = now() where courriel = ?")) {
      changement.setString(1, courriel);
      changement.executeUpdate();
    }
  }
}
