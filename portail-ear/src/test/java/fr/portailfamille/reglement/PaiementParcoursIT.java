package fr.portailfamille.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaiementParcoursIT {

  private Connection connexion;
  private FacturesFixture base;
  private FamilleInstallee famille;
  private List<Long> factures;

  @BeforeEach
  void preparer() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new FacturesFixture(connexion);
    famille = base.uneFamille();
    factures = base.factures(famille, "22.60", "41.05");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A43, A53, A54, A55, A56, B41, D32, D33, D34 : refusé une fois, puis deux factures payées, avec leur reçu")
  void un_parent_paie_deux_factures(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "paiement")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);

      choisirEtPayer(parent, true);
      parent.bouton("Simuler un refus de la carte");
      parent.page().waitForURL("**/usager/paiement/retour.xhtml**");
      parent.voir("Paiement refusé", "rien n’a été débité");
      parent.regarder("refuse");
      parent.bouton("Revenir à mes factures");

      choisirEtPayer(parent, false);
      parent.bouton("Payer par carte");
      parent.page().waitForURL("**/usager/paiement/retour.xhtml**");
      assertThat(parent.texte())
          .contains("Paiement accepté", Montant.of("63.65").toString(), "090909")
          .contains(base.numero(factures.get(0)), base.numero(factures.get(1)))
          .contains("figurent sur le ticket envoyé par PayFiP à " + famille.courriel())
          .contains("Une question sur votre paiement");
      parent.regarder("paye");
      parent.page().reload();
      parent.voir("Paiement accepté");

      parent.bouton("Mon attestation de paiement");
      assertThat(parent.texte()).contains(Montant.of("63.65").toString());
      parent.regarder("attestation");
      parent.aller("/usager/paiement/panier.xhtml");
      parent.voir("Vous n’avez aucune facture à payer");
      parent.regarder("panier-vide");
    }
    assertThat(base.solde(famille)).isEqualTo(Montant.ZERO);
    assertThat(PortailSession.portail().mails().await(famille.courriel(), "Reçu de votre paiement"))
        .isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A53 : abandonner une facture, la reprendre et la payer par prélèvement")
  void un_parent_abandonne_puis_reprend(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "abandon")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/paiement/panier.xhtml?facture=" + factures.get(1));
      parent.bouton("Suivant");
      parent.bouton("Payer par carte ou prélèvement");
      parent.page().waitForURL("**/paiementws.web**");
      parent.bouton("Abandonner le paiement");
      parent.page().waitForURL("**/usager/paiement/retour.xhtml**");
      parent.voir("Paiement en attente", "reprendre le paiement");
      parent.regarder("attente");

      parent.aller("/usager/paiement/panier.xhtml");
      parent.voir("Un paiement a été commencé à");
      parent.bouton("Suivant");
      parent.bouton("Payer par carte ou prélèvement");
      parent.voir("Un paiement est déjà en cours");
      parent.regarder("deja-en-cours");

      parent.bouton("Terminer ce paiement");
      parent.page().waitForURL("**/usager/paiement/retour.xhtml**");
      parent.bouton("Reprendre le paiement");
      parent.page().waitForURL("**/paiementws.web**");
      parent.bouton("Payer par prélèvement");
      parent.page().waitForURL("**/usager/paiement/retour.xhtml**");
      parent.voir("Paiement accepté", "Prélèvement en ligne");
      assertThat(parent.page().navigate("/usager/paiement/retour.xhtml?jeton=x").status())
          .isEqualTo(404);
    }
    assertThat(base.reste(factures.get(0))).isEqualTo(Montant.of("22.60"));
    assertThat(base.reste(factures.get(1))).isEqualTo(Montant.ZERO);
  }

  @Test
  @DisplayName("C27, D32 : « tout payer » s’en tient aux factures qu’un même paiement peut régler")
  void tout_payer_ne_melange_pas_les_regies() throws SQLException {
    long ailleurs = base.factureDUneAutreRegie(famille, "10.00");
    try (var parent = Navigateur.ouvrir(Largeur.TELEPHONE, "regies")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/paiement/panier.xhtml");
      var libelle =
          parent
              .page()
              .locator("label", new Page.LocatorOptions().setHasText(base.numero(ailleurs)));
      var autre = parent.page().locator("[id='" + libelle.getAttribute("for") + "']");
      assertThat(autre.isChecked()).isFalse();
      libelle.click();
      assertThat(autre.isChecked()).isTrue();
      parent.bouton("Suivant");
      parent.voir("cochez celles d’un seul service");
      parent.regarder("refus");

      parent.aller("/usager/paiement/panier.xhtml");
      parent.bouton("Suivant");
      parent.voir(Montant.of("63.65").toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "F6 : recharger le retour, ou revenir par la flèche du navigateur, ne paie qu’une fois")
  void revenir_en_arriere_ne_paie_qu_une_fois(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "retour-arriere")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      choisirEtPayer(parent, false);
      parent.bouton("Payer par carte");
      parent.page().waitForURL("**/usager/paiement/retour.xhtml**");
      parent.voir("Paiement accepté");
      parent.page().reload();
      parent.page().reload();
      parent.voir("Paiement accepté");

      parent.page().goBack();
      parent.page().waitForURL("**/paiementws.web**");
      parent.voir("Paiement impossible");

      parent.aller("/usager/paiement/panier.xhtml");
      parent.voir("Vous n’avez aucune facture à payer");
    }
    assertThat(base.etats(famille)).isEqualTo("PAYE");
    assertThat(base.solde(famille)).isEqualTo(Montant.ZERO);
    assertThat(base.compter("reglement where famille_id = ?", famille.id())).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "La facture et le paiement d’une autre famille sont introuvables, même avec leur jeton")
  void la_facture_et_le_paiement_d_un_autre_sont_introuvables() throws SQLException {
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "autrui");
        var voisin = Navigateur.ouvrir(Largeur.BUREAU, "autrui")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      choisirEtPayer(parent, false);
      var adresses =
          List.of(
              "/usager/paiement/panier.xhtml?facture=" + factures.get(0),
              "/usager/paiement/retour.xhtml?jeton=" + base.jeton(famille));
      for (var adresse : adresses) {
        assertThat(parent.page().request().get(adresse).status()).as(adresse).isEqualTo(200);
      }

      voisin.connecter(base.uneFamille().courriel(), Personnage.MOT_DE_PASSE);
      var inconnue = introuvable(voisin, "/usager/paiement/retour.xhtml?jeton=abc");
      for (var adresse : adresses) {
        assertThat(introuvable(voisin, adresse)).as(adresse).isEqualTo(inconnue);
      }
    }
  }

  /** What the page says, without the reference of the request. */
  private static String introuvable(Navigateur qui, String adresse) {
    assertThat(qui.page().navigate(adresse).status()).as(adresse).isEqualTo(404);
    return qui.texte().replaceAll("[0-9a-f]{8,}", "");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("C27, D32 : la ville décide : toutes les factures à la fois, ou une seule")
  void la_ville_decide_de_ce_qui_se_paie_en_une_fois(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "choix-ville")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      try {
        decider(largeur, "Toutes");
        parent.aller("/usager/accueil.xhtml");
        var uneSeule = new Page.GetByRoleOptions().setName("Payer " + base.numero(factures.get(0)));
        assertThat(parent.page().getByRole(AriaRole.LINK, uneSeule).count()).isZero();
        parent.bouton("Tout payer");
        parent.voir("Ce que vous allez payer", Montant.of("63.65").toString());
        parent.regarder("toutes");

        decider(largeur, "Une seule");
        parent.aller("/usager/accueil.xhtml");
        assertThat(parent.texte()).doesNotContain("Tout payer");
        parent.regarder("accueil-une");
        parent.aller("/usager/paiement/panier.xhtml");
        parent.regarder("une");
        parent.bouton("Payer cette facture " + base.numero(factures.get(1)));
        parent.voir("Ce que vous allez payer", Montant.of("41.05").toString());
        assertThat(parent.texte()).doesNotContain(Montant.of("22.60").toString());
        parent.bouton("Payer par carte ou prélèvement");
        parent.page().waitForURL("**/paiementws.web**");
        parent.bouton("Payer par carte");
        parent.page().waitForURL("**/usager/paiement/retour.xhtml**");
        parent.voir("Paiement accepté");
      } finally {
        decider(largeur, "Celles que la famille choisit");
      }
    }
    assertThat(base.reste(factures.get(0))).isEqualTo(Montant.of("22.60"));
    assertThat(base.reste(factures.get(1))).isEqualTo(Montant.ZERO);
  }

  private static void decider(Largeur largeur, String choix) {
    try (var administrateur = Navigateur.ouvrir(largeur, "choix-ville")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/parametres.xhtml?groupe=paiement");
      // its label is also in the name of the button that puts the default back
      administrateur.page().locator("select[id$=':choisie']").selectOption(choix);
      administrateur.bouton("Enregistrer");
      administrateur.voir("Les paramètres ont été enregistrés.");
    }
  }

  private void choisirEtPayer(Navigateur parent, boolean regarder) throws SQLException {
    parent.aller("/usager/accueil.xhtml");
    parent.bouton("Tout payer");
    parent.page().waitForURL("**/usager/paiement/panier.xhtml");
    assertThat(parent.texte()).contains(base.numero(factures.get(0)), base.numero(factures.get(1)));
    if (regarder) {
      parent.regarder("choix");
    }
    parent.bouton("Suivant");
    assertThat(parent.texte()).contains(Montant.of("63.65").toString(), "PayFiP");
    if (regarder) {
      parent.regarder("recapitulatif");
    }
    parent.bouton("Payer par carte ou prélèvement");
    parent.page().waitForURL("**/paiementws.web**");
  }
}
