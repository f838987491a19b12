package fr.portailfamille.reglementinterieur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReglementsParcoursIT {

  private static final String PARAMETRES = "/agent/parametres.xhtml?groupe=reglement-interieur";
  private static final String TEXTE =
      """
      Article 1 : les enfants arrivent avant 8 h 30.

      Article 2 : une personne autorisée vient les chercher avant 18 h 30.

      Article 3 : chacun respecte les autres enfants, les animateurs et le matériel.""";

  private Connection connexion;
  private FamilleInstallee famille;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .avecEnfant("Tao", LocalDate.of(2019, 9, 21))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("E13, E14 : le règlement écrit par la ville, signé enfant par enfant, suivi, changé")
  void une_famille_signe_le_reglement_enfant_par_enfant(Largeur largeur) {
    try (var administrateur = Navigateur.ouvrir(largeur, "reglement-admin");
        var parent = Navigateur.ouvrir(largeur, "reglement");
        var ailleurs = Navigateur.ouvrir(largeur, "reglement-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "reglement-agent")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      try {
        ecrire(administrateur, TEXTE);
        administrateur.regarder("parametres");
        lire(parent);
        signer(parent, ailleurs);
        relire(parent);
        suivre(agent);

        ecrire(administrateur, TEXTE + "\nArticle 4 : les retards se signalent.");
        parent.aller("/usager/reglements/liste.xhtml");
        parent.voir("Le texte a changé depuis votre signature du");
        parent.regarder("change");
      } finally {
        ecrire(administrateur, "");
      }
    }
  }

  private static void ecrire(Navigateur administrateur, String texte) {
    administrateur.aller(PARAMETRES);
    administrateur.remplir("Règlement pour tous les enfants", texte);
    administrateur.bouton("Enregistrer");
    administrateur.voir("Les paramètres ont été enregistrés.");
  }

  /** From home to the sheet of the second child. */
  private static void lire(Navigateur parent) {
    parent.aller("/usager/accueil.xhtml");
    parent.voir("Règlement intérieur à signer", "Mia, Tao");
    parent.regarder("accueil");
    parent.bouton("Règlement intérieur à signer");
    parent.voir("Mia Roux", "Tao Roux", "À signer", "Accéder à la fiche");
    parent.regarder("liste");
    parent.bouton("Accéder à la fiche : Tao");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Article 2 : une personne autorisée", "enfant 2 sur 2", "Fiche affichée");
    parent.bouton("Accéder à la fiche : Mia");
    parent.voir("enfant 1 sur 2");
    parent.regarder("fiche");
  }

  /** The second signature is given in another browser. */
  private static void signer(Navigateur debut, Navigateur parent) {
    signerPourMia(debut);
    parent.aller("/usager/reglements/signer.xhtml");
    parent.voir("enfant 2 sur 2", "Fiche remplie");
    signerPourTao(parent);
  }

  private static void signerPourMia(Navigateur parent) {
    parent.remplir("Signature", "A. Roux");
    parent.bouton("Suivant");
    parent.voir("Pour signer pour Mia, cochez la case", "écrivez votre prénom et votre nom");
    parent.regarder("fiche-erreur");
    parent.cocher("J’ai lu ce règlement");
    parent.remplir("Signature", "anne roux");
    parent.bouton("Suivant");
    parent.voir("enfant 2 sur 2", "Fiche remplie");
  }

  private static void signerPourTao(Navigateur parent) {
    parent.cocher("J’ai lu ce règlement");
    parent.remplir("Signature", "Anne Roux");
    parent.remplir("Fait à", "Valombrelle");
    parent.bouton("Suivant");
    parent.voir("Lu et accepté", "Fait à", "Valombrelle");
    parent.regarder("relecture");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement", "prend effet tout de suite");
  }

  private static void relire(Navigateur parent) {
    parent.aller("/usager/reglements/liste.xhtml");
    parent.voir("Signé par Anne Roux, le", "à Valombrelle");
    assertThat(parent.texte()).doesNotContain("Accéder à la fiche");
    parent.page().locator("main summary").first().click();
    parent.voir("Article 3 : chacun respecte");
    parent.regarder("signe");
    parent.aller("/usager/accueil.xhtml");
    assertThat(parent.texte()).doesNotContain("Règlement intérieur à signer");
  }

  private void suivre(Navigateur agent) {
    agent.aller("/agent/familles/liste.xhtml");
    agent.bouton("Règlement intérieur : signatures manquantes");
    agent.voir("Signatures manquantes :", "N° de dossier");
    agent.regarder("manquantes");
    agent.aller("/agent/familles/enfants.xhtml?id=" + famille.id());
    agent.voir("Signé par Anne Roux, le", "à Valombrelle");
    agent.regarder("foyer");
    agent.bouton("Lire le texte signé");
    agent.voir("Le texte tel qu’il a été signé.", "Article 1 : les enfants arrivent");
    agent.regarder("texte");
  }
}
