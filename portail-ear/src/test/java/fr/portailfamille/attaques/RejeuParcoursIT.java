package fr.portailfamille.attaques;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Forms sent again, late, by others, or without what the page gave. */
class RejeuParcoursIT {

  private static final String QUITTEE = "Cette page n’est plus ouverte";

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
  @DisplayName("Envoyée dix fois, dont huit ensemble, une démarche n’est déposée qu’une fois")
  void un_double_envoi_ne_depose_qu_une_fois() throws SQLException {
    try (var contacts = ContactsEnCours.commencer(connexion, "Doublet")) {
      contacts.saisir("Jeanne");
      contacts.relire();
      var parent = contacts.parent();
      long avant = contacts.courriels();
      var depot = Envoi.retenir(parent, () -> parent.bouton("Déposer la démarche"));
      assertThat(contacts.deposees()).isZero();

      var premiere = depot.par(parent);
      var suivantes = depot.enMemeTemps(parent, 8);
      var derniere = depot.par(parent);

      assertThat(vers(premiere)).contains("/usager/demarches/confirmation.xhtml?id=");
      assertThat(suivantes).allSatisfy(r -> meneAuMemeDepot(r, premiere));
      meneAuMemeDepot(derniere, premiere);
      assertThat(contacts.deposees()).isEqualTo(1);
      assertThat(contacts.courriels() - avant).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("Sans l’état de la page, avec un faux ou avec celui d’une autre, rien n’est écrit")
  void sans_l_etat_de_la_page_rien_n_est_ecrit() throws SQLException {
    try (var contacts = ContactsEnCours.commencer(connexion, "Cible");
        var autre = ContactsEnCours.commencer(connexion, "Voisine")) {
      contacts.saisir("Legitime");
      autre.saisir("Voisin");
      var envoi = Envoi.retenir(contacts.parent(), () -> contacts.parent().bouton("Suivant"));
      var sien = Envoi.retenir(autre.parent(), () -> autre.parent().bouton("Suivant"));
      long avant = contacts.empreinte();
      long chezLAutre = autre.empreinte();

      assertThat(envoi.sans(Envoi.ETAT).par(contacts.parent()).statusCode()).isLessThan(500);
      refuse(envoi.avec(Envoi.ETAT, "123:456").par(contacts.parent()));
      assertThat(envoi.avec(Envoi.ETAT, "stateless").par(contacts.parent()).body())
          .contains("Un problème est survenu");
      refuse(envoi.avec(Envoi.ETAT, sien.valeur(Envoi.ETAT)).par(contacts.parent()));
      refuse(envoi.par(autre.parent()));
      var inconnu = envoi.parUnInconnu();
      assertThat(inconnu.statusCode()).isIn(302, 303);
      assertThat(vers(inconnu)).contains("/public/connexion.xhtml");
      assertThat(contacts.empreinte()).isEqualTo(avant);
      assertThat(autre.empreinte()).isEqualTo(chezLAutre);

      assertThat(envoi.par(contacts.parent()).statusCode()).isEqualTo(302);
      assertThat(contacts.contient("Legitime")).isTrue();
    }
  }

  @Test
  @DisplayName("L’état d’une page ouverte avant de se déconnecter ne sert plus, rien n’est perdu")
  void apres_deconnexion_l_ancienne_page_ne_sert_plus() throws SQLException {
    try (var contacts = ContactsEnCours.commencer(connexion, "Sortie")) {
      contacts.saisir("Tardif");
      var parent = contacts.parent();
      var envoi = Envoi.retenir(parent, () -> parent.bouton("Suivant"));
      long avant = contacts.empreinte();

      parent.deconnecter();
      assertThat(vers(envoi.par(parent))).contains("/public/connexion.xhtml");
      contacts.connecter();
      refuse(envoi.par(parent));

      assertThat(contacts.empreinte()).isEqualTo(avant);
      parent.aller("/usager/contacts/modifier.xhtml");
      parent.voir("Vos contacts");
    }
  }

  /** To what was filed already, or to the page that says this one has been left. */
  private static void meneAuMemeDepot(HttpResponse<String> reponse, HttpResponse<String> premiere) {
    if (!vers(reponse).equals(vers(premiere))) {
      refuse(reponse);
    }
  }

  private static void refuse(HttpResponse<String> reponse) {
    assertThat(reponse.body()).contains(QUITTEE);
    assertThat(reponse.statusCode()).isBetween(400, 503);
  }

  private static String vers(HttpResponse<String> reponse) {
    return reponse.headers().firstValue("Location").orElse(reponse.statusCode() + "");
  }
}
