package fr.portailfamille.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.web.demarche.Retour;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactsParcoursIT {

  private static final String MODIFIER = "/usager/contacts/modifier.xhtml";
  private static final String MES_CONTACTS = "/usager/contacts/liste.xhtml";

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
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
  @DisplayName("A39, B13, B38, C04, C13 : déclarer ses contacts puis les changer, de bout en bout")
  void une_famille_tient_ses_contacts(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "contacts");
        var ailleurs = Navigateur.ouvrir(largeur, "contacts-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "contacts-agent")) {
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);

      ouvrirParLeMenu(parent);
      parent.voir("apparaîtront ici");
      parent.regarder("aucun");
      declarer(parent, ailleurs);
      corriger(agent, parent);
      accepter(agent, "Jeanne Roux : ajout");

      parent.aller(MES_CONTACTS);
      parent.voir("1. Nadia Le Gall", "marraine", "Peut venir chercher : Mia, Tao", "2. Jeanne");
      parent.regarder("mes-contacts");
      changer(parent);
      accepter(agent, "06 12 34 56 78 → 07 56 00 00 01");

      parent.aller(MES_CONTACTS);
      parent.voir("1. Jeanne Roux", "07 56 00 00 01");
      assertThat(parent.texte()).doesNotContain("Nadia");
      agent.aller("/agent/familles/fiche.xhtml?id=" + famille.id());
      agent.voir("Contacts, dans l’ordre d’appel", "Jeanne Roux", "07 56 00 00 01");
      agent.regarder("fiche");
    }
  }

  private static void ouvrirParLeMenu(Navigateur parent) {
    var plus = parent.page().locator("details.plus summary");
    if (plus.isVisible()) {
      plus.click();
    }
    parent
        .page()
        .locator("a.lien-menu:visible", new Page.LocatorOptions().setHasText("Mes contacts"))
        .click();
    parent.page().waitForURL("**" + MES_CONTACTS);
  }

  /** Begun in one browser, finished in another. */
  private static void declarer(Navigateur debut, Navigateur parent) {
    premierContact(debut);
    parent.aller(MODIFIER);
    parent.voir("1. Jeanne Roux", "Ne peut venir chercher aucun enfant");
    secondContact(parent);
  }

  private void corriger(Navigateur agent, Navigateur parent) throws SQLException {
    var motif = "Le numéro de Jeanne ne répond pas.";
    Retour.rendre(agent, deposee(), motif);
    Retour.reprendre(parent, deposee(), motif);
    parent.aller(MODIFIER + "?etape=2");
    parent.bouton("Modifier Jeanne Roux");
    parent.remplir("Téléphone", "06 12 34 56 78");
    parent.bouton("Suivant");
    Retour.deposer(parent, "Je certifie");
  }

  private static void premierContact(Navigateur parent) {
    parent.bouton("Modifier la liste de mes contacts");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Aucun contact.");
    parent.bouton("Suivant");
    parent.voir("Vous n’avez rien changé");
    parent.voirAuChamp("Vous n’avez rien changé");
    parent.regarder("rien-change");

    parent.bouton("Ajouter un contact");
    parent.voir("Contact 1");
    parent.remplir("Prénom", "Jeanne");
    parent.bouton("Suivant");
    parent.voir("Choisissez le lien", "numéro de téléphone valable", "Dites à quoi sert");
    parent.regarder("fiche-erreur");
    parent.remplir("Nom", "Roux");
    parent.remplir("Téléphone", "06 12 34 56 79");
    parent.cocher("Grand-père ou grand-mère");
    parent.cocher("À prévenir en cas d’urgence");
    parent.bouton("Suivant");
    parent.voir("1. Jeanne Roux", "Ne peut venir chercher aucun enfant");
  }

  private static void secondContact(Navigateur parent) {
    parent.bouton("Ajouter un contact");
    parent.remplir("Prénom", "Nadia");
    parent.remplir("Nom", "Le Gall");
    parent.cocher("Autre");
    parent.remplir("Précisez le lien", "marraine");
    parent.remplir("Téléphone", "+32 470 12 34 56");
    parent.cocher("Mia");
    parent.cocher("Tao");
    parent.regarder("fiche");
    parent.bouton("Suivant");
    parent.voir("2. Nadia Le Gall", "Peut venir chercher : Mia, Tao");
    parent.bouton("Monter Nadia Le Gall");
    parent.voir("Nadia Le Gall est maintenant le contact n° 1.", "2. Jeanne Roux");
    parent.regarder("liste");
    parent.bouton("Suivant");
    deposer(parent, "Nadia Le Gall : ajout", "Jeanne Roux : ajout");
  }

  /** Jeanne has another number, Nadia leaves. */
  private static void changer(Navigateur parent) {
    parent.bouton("Modifier la liste de mes contacts");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("1. Nadia Le Gall", "2. Jeanne Roux");
    parent.bouton("Modifier Jeanne Roux");
    parent.voir("Contact 2");
    parent.remplir("Téléphone", "0756000001");
    parent.bouton("Suivant");
    parent.bouton("Retirer Nadia Le Gall");
    parent.voir("1. Jeanne Roux");
    parent.bouton("Suivant");
    deposer(parent, "Jeanne Roux : modification", "Nadia Le Gall : retrait de la liste");
  }

  private static void deposer(Navigateur parent, String... attendus) {
    parent.voir(attendus);
    parent.bouton("Déposer la démarche");
    parent.voir("Cochez la case pour certifier");
    parent.cocher("Je certifie");
    parent.regarder("relecture");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement");
  }

  private void accepter(Navigateur agent, String attendu) throws SQLException {
    agent.aller("/agent/demarches/detail.xhtml?id=" + deposee());
    agent.voir(attendu);
    agent.regarder("examen");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  private long deposee() throws SQLException {
    return base.chercher(
            "select max(id) from demarche where famille_id = ? and type = ?",
            famille.id(),
            ModificationContacts.CODE)
        .orElseThrow();
  }
}
