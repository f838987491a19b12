package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemandeDeCompteParcoursIT {

  private static final String SUJET = "Activez votre compte";
  private static final Pattern LIEN = Pattern.compile("/public/inscription/activer\\S+");

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "D03, D04, D05, D06, D07, D08, D09, E12 : quatre étapes, un lien, et le compte est relié au dossier du guichet")
  void un_parent_s_inscrit_avec_son_dossier(Largeur largeur) throws SQLException {
    String courriel = adresse();
    var foyer = connuAuGuichet("Lefèvre", courriel);

    try (var parent = Navigateur.ouvrir(largeur, "inscription")) {
      parent.aller("/public/connexion.xhtml");
      parent.bouton("Créer votre compte");
      parent.voir("Inscrivez-vous", "Connexion par courriel");
      parent.regarder("moyens");
      parent.bouton("Inscrivez-vous");
      parent.voir("Étape 1 sur 4");
      parent.bouton("Suivant");
      parent.voir("Indiquez un prénom et un nom");
      identifier(parent, "lea@exemple");
      parent.bouton("Suivant");
      parent.voir("n’est pas valable");
      parent.regarder("identite");
      identifier(parent, courriel);
      parent.bouton("Suivant");

      parent.voir("Étape 2 sur 4");
      parent.remplir("N° de dossier", "douze");
      parent.bouton("Suivant");
      parent.voir("Écrivez le n° de dossier comme sur vos courriers");
      parent.regarder("dossier-refuse");
      parent.remplir("N° de dossier", foyer.numero().toLowerCase());
      parent.remplir("Nom du dossier", "lefevre");
      parent.bouton("Précédent");
      assertThat(parent.page().getByLabel("Prénom").inputValue()).isEqualTo("Léa");
      parent.bouton("Suivant");
      assertThat(parent.page().getByLabel("Nom du dossier").inputValue()).isEqualTo("lefevre");
      parent.bouton("Suivant");

      parent.voir("Étape 3 sur 4");
      parent.cocher("J’ai lu et j’accepte les conditions");
      parent.bouton("Accepter");
      parent.voir("cochez les deux cases");
      parent.regarder("textes");
      parent.cocher("J’ai lu l’information sur mes données");
      parent.bouton("Accepter");

      parent.voir("Étape 4 sur 4", courriel, "LEFEVRE", "lues et acceptées");
      parent.regarder("relecture");
      parent.bouton("Valider mon inscription");
      parent.voir("Un courriel vient de partir à " + courriel);
      parent.regarder("envoyee");

      activer(parent, lien(courriel));
      parent.voir("Votre compte est activé.");
      assertThat(parent.texte()).doesNotContain("Vous avez déjà un dossier au guichet ?");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "D06, D08, D10 : sans dossier ; annuler ne garde rien ; l’accueil dit ce qui reste à faire")
  void un_parent_s_inscrit_sans_dossier(Largeur largeur) throws SQLException {
    String courriel = adresse();
    var foyer = connuAuGuichet("Autreadresse", adresse());

    try (var parent = Navigateur.ouvrir(largeur, "inscription-sans");
        var agent = Navigateur.ouvrir(largeur, "rapprochements")) {
      parent.aller("/public/inscription.xhtml?etape=4");
      parent.voir("Étape 1 sur 4");
      identifier(parent, courriel);
      parent.bouton("Suivant");
      parent.bouton("Annuler");
      parent.voir("Votre inscription est annulée");
      parent.aller("/public/inscription.xhtml");
      assertThat(parent.page().getByLabel("Prénom").inputValue()).isEmpty();

      identifier(parent, courriel);
      parent.bouton("Suivant");
      parent.cocher("Je n’ai pas ces informations, continuer sans");
      parent.bouton("Suivant");
      parent.cocher("J’ai lu et j’accepte les conditions");
      parent.cocher("J’ai lu l’information sur mes données");
      parent.bouton("Accepter");
      parent.voir("Vous continuez sans n° de dossier.");
      parent.bouton("Valider mon inscription");
      String premier = lien(courriel);
      vieillir(courriel);
      parent.aller(premier);
      parent.voir("Ce lien n’est plus valable", "Votre inscription est gardée");
      parent.regarder("lien-perime");
      parent.bouton("Renvoyer le courriel");
      parent.voir("Un nouveau courriel vient de partir");
      activer(parent, autreLien(courriel, premier));
      parent.voir("Vous avez déjà un dossier au guichet ?", "aucune inscription");
      parent.regarder("accueil-sans-dossier");

      parent.bouton("Relier mon compte à mon dossier");
      parent.regarder("relier");
      saisir(parent, "relier:numeroDossier", foyer.numero());
      saisir(parent, "relier:nomDossier", "AUTREADRESSE");
      parent.bouton("Relier mon compte");
      parent.voir("Vos informations sont enregistrées.", "Le service vérifie le n° et le nom");
      parent.regarder("accueil-en-attente");

      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/familles/liste.xhtml");
      agent.bouton("Comptes à relier à un dossier");
      agent.voir(courriel, "Le nom donné est celui de ce dossier.");
      agent.regarder("liste");
      var ligne = agent.page().locator("li.rangee", new Page.LocatorOptions().setHasText(courriel));
      ligne.locator("button").first().click();
      agent.voir("Le compte de Léa Nouvelle est relié au dossier.");

      parent.aller("/usager/accueil.xhtml");
      assertThat(parent.texte()).doesNotContain("Vous avez déjà un dossier au guichet ?");
    }
  }

  private static void identifier(Navigateur parent, String courriel) {
    parent.remplir("Prénom", "Léa");
    parent.remplir("Nom", "Nouvelle");
    parent.remplir("Adresse de courriel", courriel);
  }

  private static void saisir(Navigateur parent, String id, String valeur) {
    parent.page().locator("[id='" + id + "']").fill(valeur);
  }

  private static void activer(Navigateur parent, String lien) {
    parent.aller(lien);
    parent.regarder("activation");
    saisir(parent, "activation:motDePasse", CompteFixture.MOT_DE_PASSE);
    saisir(parent, "activation:confirmation", CompteFixture.MOT_DE_PASSE);
    parent.bouton("Activer mon compte");
    parent.page().waitForURL("**/usager/accueil.xhtml");
  }

  /** A guardian the counter knows at this address, who has no account. */
  private static FamilleInstallee connuAuGuichet(String nom, String courriel) throws SQLException {
    try (var connexion = PortailSession.portail().postgres().connect()) {
      var foyer =
          FamilleFixture.uneFamille()
              .nommee(nom)
              .avecEnfant("Nino", FamilleFixture.ne(2018, 5, 6))
              .installer(connexion);
      new Base(connexion)
          .executer(
              "update responsable set compte_id = null, courriel = ? where compte_id = ?",
              courriel,
              foyer.compteId());
      return foyer;
    }
  }

  private static void vieillir(String courriel) throws SQLException {
    try (var connexion = PortailSession.portail().postgres().connect()) {
      new Base(connexion)
          .executer(
              "update demande_de_compte set acceptee_le = acceptee_le - interval '24 hours 1 minute',"
                  + " expire_le = expire_le - interval '24 hours 1 minute' where courriel = ?",
              courriel);
    }
  }

  private static String adresse() {
    return UUID.randomUUID() + "@exemple.fr";
  }

  private static String lien(String courriel) {
    return extraire(PortailSession.portail().mails().await(courriel, SUJET).text());
  }

  private static String autreLien(String courriel, String premier) {
    var suivant =
        PortailSession.portail()
            .mails()
            .await(courriel, SUJET, mail -> !mail.text().contains(premier));
    return extraire(suivant.text());
  }

  private static String extraire(String texte) {
    var trouve = LIEN.matcher(texte);
    assertThat(trouve.find()).as(texte).isTrue();
    return trouve.group();
  }
}
