package fr.portailfamille.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccueilParcoursIT {

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName(
      "A49, B25, B41, C05, C39 : l’accueil dit quoi faire, ce qui vient et ce qui est neuf")
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
