package fr.portailfamille.reglement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
  @DisplayName("A43, A53-A56, D32-D34 : refusé une fois, puis deux factures payées, avec leur reçu")
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
          .contains("Une question sur votre paiement");
      parent.regarder("paye");

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

  private void choisirEtPayer(Navigateur parent, boolean regarder) throws SQLException {
    parent.aller("/usager/paiement/panier.xhtml");
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
