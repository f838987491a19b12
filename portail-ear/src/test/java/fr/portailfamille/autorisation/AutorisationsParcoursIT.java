package fr.portailfamille.autorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

class AutorisationsParcoursIT {

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
  @DisplayName("C14 : une famille répond pour chaque enfant ; la fiche et l’agent le lisent")
  void une_famille_repond(Largeur largeur) {
    try (var parent = Navigateur.ouvrir(largeur, "autorisation");
        var debut = Navigateur.ouvrir(largeur, "autorisation-debut");
        var agent = Navigateur.ouvrir(largeur, "autorisation-agent")) {
      debut.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      commencer(debut);
      parent.aller("/usager/autorisations/repondre.xhtml");
      parent.voir("Tao Roux", "enfant 2 sur 2");
      parent.bouton("Reprendre les réponses de Mia");
      parent.attendre();
      parent.regarder("reprises");
      parent.bouton("Suivant");
      parent.voir("Mia Roux", "Tao Roux", "17 h 30");
      parent.cocher("Je certifie");
      parent.regarder("relecture");
      parent.bouton("Déposer la démarche");
      parent.page().waitForURL("**/demarches/confirmation.xhtml**");

      parent.aller("/usager/autorisations/liste.xhtml");
      parent.voir("17 h 30", "Mon enfant sait nager");
      assertThat(parent.texte()).doesNotContain("Aucune réponse enregistrée");
      parent.regarder("liste");
      parent.aller("/usager/enfants/fiche.xhtml?enfant=" + famille.enfant("Tao"));
      parent.voir("Autorisations et renseignements", "17 h 30");

      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/familles/enfants.xhtml?id=" + famille.id());
      agent.voir("Autorisations et renseignements", "Mon enfant sait nager");
      agent.regarder("foyer");
    }
  }

  /** In another browser: the answers of the first child are there when the second is asked. */
  private static void commencer(Navigateur parent) {
    parent.aller("/usager/enfants/liste.xhtml");
    parent.bouton("Autorisations et renseignements");
    parent.voir("Mia Roux", "Aucune réponse enregistrée");
    parent.bouton("Répondre ou changer une réponse");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Mia Roux", "enfant 1 sur 2");
    parent.bouton("Suivant");
    parent.voir("Répondez à « Mon enfant peut participer aux sorties ».");
    parent.voirAuChamp("Répondez à «\u00a0Mon enfant peut participer aux sorties\u00a0».");
    parent.regarder("manque");
    repondreOuiATout(parent);
    parent.remplir("Heure à laquelle mon enfant quitte l’accueil du soir (facultatif)", "17 h 30");
    parent.regarder("enfant");
    parent.bouton("Suivant");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("C14 : l’administrateur règle les questions de la ville")
  void l_administrateur_regle_les_questions(Largeur largeur) {
    try (var administrateur = Navigateur.ouvrir(largeur, "autorisation-questions")) {
      var libelle = "Mon enfant attend le car (" + largeur + ")";
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/parametres.xhtml");
      administrateur.bouton("Questions sur les enfants");
      administrateur.voir("Mon enfant sait nager", "Une année scolaire");
      administrateur.regarder("questions");
      administrateur.bouton("Ajouter une question");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Écrivez la question");
      administrateur.remplir("Question, ou phrase à laquelle on répond", libelle);
      administrateur.cocher("Une réponse dans une liste");
      administrateur.voir("Réponses possibles");
      administrateur.remplir("Réponses possibles", "Au portail\nÀ l’arrêt");
      administrateur.remplir("Rang", "80");
      administrateur.regarder("question");
      administrateur.bouton("Enregistrer");
      administrateur.voir("La question est enregistrée.", libelle);
      administrateur.bouton(libelle);
      administrateur.voir("Réponses possibles");
      administrateur.remplir("Posée jusqu’au", Exemples.aujourdHui().minusDays(1).toString());
      administrateur.bouton("Enregistrer");
      administrateur.voir("La question est enregistrée.");
    }
  }

  private static void repondreOuiATout(Navigateur parent) {
    var oui = parent.page().locator("fieldset label", new Page.LocatorOptions().setHasText("Oui"));
    for (int i = 0; i < oui.count(); i++) {
      oui.nth(i).click();
    }
  }
}
