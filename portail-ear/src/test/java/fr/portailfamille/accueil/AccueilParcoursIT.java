package fr.portailfamille.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.reglement.FacturesFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccueilParcoursIT {

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("A49, B25, C05, C39 : l’accueil dit quoi faire, ce qui vient et ce qui est neuf")
  void un_parent_trouve_sur_l_accueil_ses_enfants_son_solde_et_ses_messages(Largeur largeur)
      throws SQLException {
    var prenom = "Alix" + largeur.name().toLowerCase(Locale.ROOT);
    String courriel;
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
      var famille =
          FamilleFixture.uneFamille()
              .nommee("Accueil")
              .avecResponsable(prenom, "Accueil")
              .avecEnfant("Jade", FamilleFixture.ne(2018, 5, 2))
              .installer(base);
      courriel = famille.courriel();
      ecrireMessage(base, courriel, "Votre dossier famille est validé");
      ecrireDette(base, famille.id(), "22.60");
    }

    try (var parent = Navigateur.ouvrir(largeur, "accueil")) {
      parent.connecter(courriel, Personnage.MOT_DE_PASSE);
      parent.regarder("famille");
      assertThat(parent.texte())
          .contains("Jade")
          .containsPattern("Vous devez\\s+22,60")
          .contains("Votre dossier famille est validé")
          .contains("Nouveau");

      parent.page().getByText("Votre dossier famille est validé").first().click();
      parent.page().waitForURL("**/messages/message.xhtml**");
      parent.regarder("message");
      parent.voir("Bonjour, votre dossier est validé.");

      parent.aller("/usager/messages/liste.xhtml");
      parent.regarder("messages");
      assertThat(parent.texte()).doesNotContain("Nouveau");
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("B41, C27, D29 : les factures à payer, leur date, leur total, payer une, tout, voir")
  void un_parent_trouve_sur_l_accueil_ses_factures_a_payer(Largeur largeur) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect();
        var parent = Navigateur.ouvrir(largeur, "accueil-factures")) {
      var fixture = new FacturesFixture(base);
      var famille = fixture.uneFamille();
      var factures =
          fixture.factures(famille, "10.00", "20.00", "30.00", "40.00", "50.00", "60.00", "70.00");
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);

      assertThat(parent.texte())
          .contains("Consulter et payer mes factures en ligne (7)")
          .containsPattern(
              "Facture " + fixture.numero(factures.get(0)) + "\\s+Payer jusqu’au 14/02/2099")
          .contains(fixture.numero(factures.get(4)), "et 2 autres factures")
          .doesNotContain(fixture.numero(factures.get(5)))
          .containsPattern("Total\\s+280,00");
      parent.regarder("factures");

      parent.bouton("Payer " + fixture.numero(factures.get(1)));
      parent.page().waitForURL("**/usager/paiement/panier.xhtml?facture=**");
      parent.bouton("Suivant");
      parent.voir(Montant.of("20.00").toString());

      parent.aller("/usager/accueil.xhtml");
      parent.bouton("Tout payer");
      parent.page().waitForURL("**/usager/paiement/panier.xhtml");
      parent.bouton("Suivant");
      parent.voir(Montant.of("280.00").toString());

      parent.aller("/usager/accueil.xhtml");
      parent.bouton("Tout voir");
      parent.page().waitForURL("**/usager/factures/liste.xhtml");
      parent.voir(fixture.numero(factures.get(6)));
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("B36 : de partout, le menu mène à mon espace, au dossier, au profil et aux tarifs")
  void le_menu_mene_partout(Largeur largeur) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect();
        var parent = Navigateur.ouvrir(largeur, "menu")) {
      var famille = FamilleFixture.uneFamille().nommee("Menu").installer(base);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);

      parMenu(parent, "Accueil", "/usager/accueil.xhtml");
      parMenu(parent, "Mon dossier", "/usager/enfants/liste.xhtml");
      parMenu(parent, "Mon profil", "/usager/profil.xhtml");
      parMenu(parent, "Fact", "/usager/factures/liste.xhtml");
      parMenu(parent, "Mes tarifs", "/usager/tarifs.xhtml");
      parMenu(parent, "Mes contacts", "/usager/contacts/liste.xhtml");
    }
  }

  /** On a phone, what is not in the bar is behind « Plus ». */
  private static void parMenu(Navigateur parent, String entree, String page) {
    var liens = parent.page().locator("header a:visible, .barre-basse a:visible");
    if (liens.filter(new Locator.FilterOptions().setHasText(entree)).count() == 0) {
      parent.page().locator(".plus summary").click();
    }
    liens.filter(new Locator.FilterOptions().setHasText(entree)).first().click();
    parent.page().waitForURL("**" + page);
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName(
      "F6 : qui facture trouve sur son accueil les paiements à vérifier et les mois à faire")
  void un_agent_trouve_ce_qui_attend_une_facturation(Largeur largeur) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect();
        var agent = Navigateur.ouvrir(largeur, "accueil-agent")) {
      Exemples.installer(base);
      var famille = FamilleFixture.uneFamille().nommee("Averifier").installer(base);
      ecrirePaiementDiscordant(base, famille.id(), famille.compteId());
      agent.connecter(Personnage.HUGO_MARCHAND.courriel(), Personnage.MOT_DE_PASSE);

      assertThat(agent.texte())
          .contains("Paiements à vérifier", "Averifier", "demandé " + Montant.of("22.60"))
          .contains("Répondu : " + Montant.of("1.00"));
      agent.regarder("agent");

      agent.deconnecter();
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      assertThat(agent.texte()).doesNotContain("Paiements à vérifier");
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("A22 : sans dossier validé, l’accueil mène à la création du dossier famille")
  void un_nouveau_parent_est_conduit_vers_son_dossier_famille(Largeur largeur) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }

    try (var parent = Navigateur.ouvrir(largeur, "accueil-nouveau")) {
      parent.connecter(Personnage.NADIA_MOREL.courriel(), Personnage.MOT_DE_PASSE);
      parent.regarder("nouveau");

      parent.voir("Créer mon dossier famille");
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("B25, C40 : le message d’une autre famille est introuvable")
  void le_message_d_un_autre_est_introuvable(Largeur largeur) throws SQLException {
    long message;
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
      message = ecrireMessage(base, Personnage.CAMILLE_LEMAIRE.courriel(), "Pour Camille");
    }

    try (var parent = Navigateur.ouvrir(largeur, "accueil-autrui")) {
      parent.connecter(Personnage.SOFIA_ROCHE.courriel(), Personnage.MOT_DE_PASSE);

      var reponse = parent.page().navigate("/usager/messages/message.xhtml?id=" + message);
      assertThat(reponse.status()).isEqualTo(404);
      assertThat(parent.page().navigate("/usager/messages/message.xhtml?id=999999999").status())
          .isEqualTo(404);
      assertThat(parent.page().navigate("/usager/messages/message.xhtml?id=abc").status())
          .isEqualTo(404);
    }
  }

  private static long ecrireMessage(Connection base, String courriel, String sujet)
      throws SQLException {
    try (var ordre =
        base.prepareStatement(
            """
            insert into envoi (compte_id, destinataire, sujet, texte, cree_le, etat, prochain_essai_le, envoye_le)
            select id, courriel, ?, 'Bonjour, votre dossier est validé.', now(), 'ENVOYE', now(), now()
            from compte where courriel = ? returning id
            """)) {
      ordre.setString(1, sujet);
      ordre.setString(2, courriel);
      var resultat = ordre.executeQuery();
      resultat.next();
      return resultat.getLong(1);
    }
  }

  private static void ecrirePaiementDiscordant(Connection connexion, long famille, long compte)
      throws SQLException {
    var base = new Base(connexion);
    var refdet = "PARCOURS%09d".formatted(base.chercher("select nextval('seq_refdet')").orElse(0L));
    base.executer(
        """
        with p as (
          insert into paiement (regie_id, famille_id, compte_id, refdet, numcli, saisie, jeton, id_op,
            montant, courriel, etat, cree_le, termine_le)
          select min(id), ?, ?, ?, '090909', 'T', ?, ?, 22.60, 'a@exemple.fr', 'ANOMALIE', now(), now()
          from regie returning id, refdet
        )
        insert into paiement_discordant (paiement_id, le, resultat, montant, refdet, numcli, saisie)
        select id, now(), 'PAYE_CARTE', 1, refdet, '090909', 'T' from p
        """,
        famille,
        compte,
        refdet,
        refdet,
        refdet);
  }

  private static void ecrireDette(Connection base, long famille, String montant)
      throws SQLException {
    try (var ordre =
        base.prepareStatement(
            """
            insert into ecriture (famille_id, regie_id, le, nature, montant)
            select ?, min(id), now(), 'REPRISE', ?::numeric from regie
            """)) {
      ordre.setLong(1, famille);
      ordre.setString(2, montant);
      ordre.executeUpdate();
    }
  }
}
