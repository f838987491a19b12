package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnexionParcoursIT {

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A12, A21, B05, E25 : se connecter avec son adresse, se voir nommé, puis se déconnecter")
  void un_parent_se_connecte_puis_se_deconnecte(Largeur largeur) throws SQLException {
    String courriel = "lea." + largeur.name().toLowerCase() + "@exemple.fr";
    CompteFixture.creer(courriel, "Léa", "Connexion", Role.FAMILLE);

    try (var parent = Navigateur.ouvrir(largeur, "connexion")) {
      parent.aller("/usager/accueil.xhtml");
      assertThat(parent.page().url()).endsWith("/public/connexion.xhtml");
      parent.regarder("connexion");
      String sessionDuVisiteur = session(parent);

      remplir(parent, courriel, "un-autre-mot-de-passe");
      parent.voir("L’adresse ou le mot de passe est inexact.");
      parent.regarder("refus");

      remplir(parent, courriel, CompteFixture.MOT_DE_PASSE);
      assertThat(parent.page().url()).contains("/usager/accueil.xhtml");
      assertThat(session(parent)).isNotEqualTo(sessionDuVisiteur);
      assertThat(parent.page().navigate("/agent/accueil.xhtml").status()).isEqualTo(403);

      parent.aller("/usager/accueil.xhtml");
      assertThat(parent.page().locator(".deconnexion-nom").first().textContent())
          .contains("Léa Connexion");
      assertThat(parent.page().locator(".deconnexion .bouton-danger").first().textContent())
          .isEqualTo("Se déconnecter");
      parent.deconnecter();
      assertThat(parent.page().url()).contains("/public/connexion.xhtml");
      parent.aller("/usager/accueil.xhtml");
      assertThat(parent.page().url()).contains("/public/connexion.xhtml");
    }
  }

  @Test
  void un_agent_arrive_sur_son_bureau_sans_les_parametres_ni_la_facturation() throws SQLException {
    CompteFixture.creer("agent.seul@exemple.fr", "Paul", "Agent", Role.AGENT);

    try (var agent = Navigateur.ouvrir(Largeur.BUREAU, "connexion-agent")) {
      agent.connecter("agent.seul@exemple.fr", CompteFixture.MOT_DE_PASSE);

      assertThat(agent.page().url()).contains("/agent/accueil.xhtml");
      assertThat(agent.page().navigate("/agent/parametres.xhtml").status()).isEqualTo(403);
      assertThat(agent.page().navigate("/agent/facturation/x.xhtml").status()).isEqualTo(403);
      assertThat(agent.page().navigate("/usager/accueil.xhtml").status()).isEqualTo(403);
    }
  }

  private static void remplir(Navigateur parent, String courriel, String motDePasse) {
    parent.page().getByLabel("Adresse de courriel").fill(courriel);
    parent.page().locator("input[type=password]").fill(motDePasse);
    parent.bouton("Se connecter");
    parent.page().waitForLoadState();
  }

  private static String session(Navigateur parent) {
    return parent.page().context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
