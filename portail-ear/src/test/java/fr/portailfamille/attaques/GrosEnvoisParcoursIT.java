package fr.portailfamille.attaques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forms too long for anybody to have typed them. */
class GrosEnvoisParcoursIT {

  private static final String PRENOM = "dossier:prenom";
  private static final int DEUX_CENTS_PAGES = 200 * 3000;
  private static final int PLUS_LONG_PRENOM = 80;
  private static final int MILLIERS = 5000;
  private static final int TRENTE_MO = 30 * 1024 * 1024;

  private Connection connexion;

  @BeforeEach
  void uneVille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    Exemples.installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "Deux cents pages dans un champ sont coupées, des milliers de champs ou 30 Mo refusés")
  void un_envoi_demesure_est_refuse_sans_rien_perdre() throws SQLException {
    try (var contacts = ContactsEnCours.commencer(connexion, "Volume")) {
      contacts.saisir("Jeanne");
      var parent = contacts.parent();
      parent.bouton("Suivant");
      parent.bouton("Modifier Jeanne Roux");
      var envoi = Envoi.retenir(parent, () -> parent.bouton("Suivant"));
      assertThat(envoi.valeur(PRENOM)).isEqualTo("Jeanne");

      var long200Pages = envoi.avec(PRENOM, "é".repeat(DEUX_CENTS_PAGES)).par(parent);
      assertThat(long200Pages.statusCode()).isIn(200, 302);
      assertThat(contacts.contient("é".repeat(PLUS_LONG_PRENOM + 1))).isFalse();
      long avant = contacts.empreinte();

      var nombreux = avecDesMilliersDeChamps(envoi).par(parent);
      assertThat(nombreux.statusCode()).isEqualTo(413);
      assertThat(resume(nombreux)).contains("Cet envoi est trop volumineux", "Revenir à la page");

      assertThat(tropLourd(envoi, parent)).isNotIn(200, 302);

      assertThat(contacts.empreinte()).isEqualTo(avant);
      parent.aller("/usager/contacts/modifier.xhtml");
      parent.voir("Roux");
    }
  }

  private static Envoi avecDesMilliersDeChamps(Envoi envoi) {
    var champs = new ArrayList<>(envoi.champs());
    for (int i = 0; i < MILLIERS; i++) {
      champs.add(new Envoi.Champ("x" + i, "y"));
    }
    return new Envoi(envoi.adresse(), champs);
  }

  /** The server may hang up before it has read everything: told by a zero. */
  private static int tropLourd(Envoi envoi, Navigateur parent) {
    try {
      return envoi.avec(PRENOM, "x".repeat(TRENTE_MO)).par(parent).statusCode();
    } catch (IllegalStateException raccroche) {
      return 0;
    }
  }

  private static String resume(HttpResponse<String> reponse) {
    return reponse.body().replaceAll("(?s).*<main", "").replaceAll("<[^>]*>|\\s+", " ");
  }
}
