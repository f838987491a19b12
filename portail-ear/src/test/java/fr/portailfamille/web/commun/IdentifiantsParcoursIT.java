package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdentifiantsParcoursIT {

  private static final List<String> FAUX =
      List.of("", "?id=", "?id=abc", "?id=-1", "?id=999999999");

  @BeforeEach
  void uneVille() throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }
  }

  @Test
  @DisplayName("Une adresse sans identifiant, ou avec un faux, est introuvable pour un parent")
  void un_parent_ne_trouve_rien_avec_un_faux_identifiant() {
    verifier(
        Personnage.CAMILLE_LEMAIRE,
        404,
        List.of(
            "/usager/demarches/detail.xhtml",
            "/usager/demarches/confirmation.xhtml",
            "/usager/demarches/abandonner.xhtml",
            "/usager/factures/detail.xhtml",
            "/usager/messages/message.xhtml",
            "/usager/paiement/retour.xhtml",
            "/usager/prelevement/revoquer.xhtml"));
  }

  @Test
  @DisplayName("Une facture, une année ou un paiement qui n’existe pas est introuvable")
  void un_parent_ne_trouve_pas_ce_qui_n_est_pas_a_payer() {
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "identifiants")) {
      parent.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);
      for (var chemin :
          List.of(
              "panier.xhtml?facture=abc",
              "panier.xhtml?facture=-1",
              "panier.xhtml?facture=999999999",
              "attestation.xhtml?annee=abc",
              "attestation.xhtml?annee=-1",
              "attestation.xhtml?annee=1999",
              "attestation.xhtml?annee=999999999",
              "attestation.xhtml?annee=4294969322",
              "retour.xhtml?jeton=",
              "retour.xhtml?jeton=abc")) {
        assertThat(parent.page().request().get("/usager/paiement/" + chemin).status())
            .as(chemin)
            .isEqualTo(404);
      }
      for (var page : List.of("panier.xhtml", "attestation.xhtml")) {
        assertThat(parent.page().request().get("/usager/paiement/" + page).status())
            .as(page)
            .isEqualTo(200);
      }
    }
  }

  @Test
  @DisplayName("Une adresse sans identifiant, ou avec un faux, est introuvable pour un agent")
  void un_agent_ne_trouve_rien_avec_un_faux_identifiant() {
    verifier(
        Personnage.CLAIRE_FONTAINE,
        404,
        List.of(
            "/agent/demarches/detail.xhtml",
            "/agent/demarches/entier.xhtml",
            "/agent/familles/fiche.xhtml",
            "/agent/familles/enfants.xhtml",
            "/agent/familles/demarches.xhtml",
            "/agent/familles/reouvertures.xhtml",
            "/agent/familles/facturation.xhtml",
            "/agent/familles/messages.xhtml",
            "/agent/familles/journal.xhtml",
            "/agent/familles/passage-classe.xhtml"));
    verifier(Personnage.HUGO_MARCHAND, 404, List.of("/agent/facturation/campagne.xhtml"));
  }

  @Test
  @DisplayName("Une page d’un autre métier est interdite, qu’elle montre quelque chose ou non")
  void un_agent_n_ouvre_pas_les_pages_d_un_autre_metier() {
    verifier(
        Personnage.CLAIRE_FONTAINE,
        403,
        List.of("/agent/parametres.xhtml", "/agent/facturation/campagne.xhtml"));
  }

  private static void verifier(Personnage qui, int statut, List<String> pages) {
    try (var navigateur = Navigateur.ouvrir(Largeur.BUREAU, "identifiants")) {
      navigateur.connecter(qui.courriel(), Personnage.MOT_DE_PASSE);
      for (var page : pages) {
        for (var faux : FAUX) {
          assertThat(navigateur.page().request().get(page + faux).status())
              .as(page + faux)
              .isEqualTo(statut);
        }
      }
    }
  }
}
