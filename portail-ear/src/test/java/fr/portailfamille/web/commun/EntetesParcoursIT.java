package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntetesParcoursIT {

  @BeforeEach
  void uneVille() throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/usager/accueil.xhtml", "/usager/factures/liste.xhtml", "/usager/profil.xhtml"})
  void une_page_personnelle_n_est_ni_gardee_ni_encadree_ni_devinee(String page) {
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "entetes")) {
      parent.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);

      var reponse = parent.page().request().get(page);

      assertThat(reponse.status()).isEqualTo(200);
      assertThat(reponse.headers())
          .containsEntry("x-content-type-options", "nosniff")
          .containsEntry("referrer-policy", "same-origin");
      assertThat(reponse.headers().get("cache-control")).contains("no-store");
      assertThat(reponse.headers().get("content-security-policy"))
          .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
          .containsPattern("script-src 'self' 'nonce-[^']+'")
          .doesNotContainPattern("script-src[^;]*unsafe-inline");
    }
  }

  @Test
  void les_cookies_ne_sont_lisibles_que_du_portail() {
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "cookies")) {
      var visite = parent.page().request().get("/public/connexion.xhtml");
      assertThat(cookies(visite)).singleElement().asString().startsWith("JSESSIONID=");
      assertThat(cookies(visite)).allSatisfy(EntetesParcoursIT::estProtege);

      parent.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);

      assertThat(parent.page().context().cookies())
          .extracting(cookie -> cookie.name)
          .containsExactlyInAnyOrder("JSESSIONID", "portail-appareil");
      assertThat(parent.page().context().cookies())
          .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue())
          .allSatisfy(cookie -> assertThat(cookie.sameSite.name()).isEqualTo("LAX"));
    }
  }

  private static List<String> cookies(APIResponse reponse) {
    return reponse.headersArray().stream()
        .filter(entete -> entete.name.equalsIgnoreCase("Set-Cookie"))
        .map(entete -> entete.value)
        .toList();
  }

  private static void estProtege(String cookie) {
    assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
  }
}
