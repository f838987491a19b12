package fr.portailfamille.personne;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
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

class ChampsPersonnesParcoursIT {

  private static final String PAGE = "/agent/parametres/champs-personnes.xhtml";
  private static final String VOUS = ", Responsable qui remplit la démarche";
  private static final String ENREGISTRES = "Les réglages ont été enregistrés.";

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
            .installer(connexion);
    new Base(connexion)
        .executer("update famille set numero_allocataire = '1111111' where id = ?", famille.id());
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A15, A16, A39 : la ville décide de ce qui est demandé de chaque personne")
  void la_ville_decide_de_ce_qui_est_demande(Largeur largeur) {
    try (var administrateur = Navigateur.ouvrir(largeur, "champs-personnes");
        var parent = Navigateur.ouvrir(largeur, "champs-personnes-parent")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/parametres.xhtml");
      administrateur.page().getByText("Renseignements demandés aux familles").click();
      administrateur.voir("Toujours demandé", "Second responsable du foyer");
      regler(administrateur, "Numéro d’allocataire CAF" + VOUS, "Masqué");
      regler(administrateur, "Nom" + VOUS, "Non modifiable");
      regler(administrateur, "Date de naissance, Enfant", "Non modifiable");
      regler(administrateur, "Sexe, Enfant", "Obligatoire");
      regler(administrateur, "Adresse de courriel, Contact", "Masqué");
      administrateur.bouton("Enregistrer");
      administrateur.voir(ENREGISTRES, "Derniers changements", "Odile Perrin");
      administrateur.regarder("reglages");

      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      monFoyer(parent);
      leFoyer(parent);
      lEnfant(parent);
      unContact(parent);
    } finally {
      rendre();
    }
  }

  private static void monFoyer(Navigateur parent) {
    parent.aller("/usager/famille/foyer.xhtml");
    parent.voir("CAF et quotient familial", "Quotient familial");
    assertThat(parent.texte()).doesNotContain("Numéro d’allocataire CAF", "1111111");
  }

  private static void leFoyer(Navigateur parent) {
    parent.aller("/usager/famille/mise-a-jour.xhtml");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Voici ce que nous savons", "Roux", "Pour le changer, adressez-vous à la mairie.");
    assertThat(parent.texte()).doesNotContain("Numéro d’allocataire CAF");
    assertThat(parent.page().locator("input[autocomplete='family-name']").count()).isZero();
    assertThat(parent.page().locator("input[autocomplete='given-name']").inputValue())
        .isEqualTo("Anne");
    parent.regarder("foyer");
    parent.bouton("Suivant");
  }

  private static void lEnfant(Navigateur parent) {
    parent.voir("Enfant 1", "04/03/2017");
    assertThat(parent.page().locator("input[id$='neLe']").count()).isZero();
    assertThat(parent.texte()).doesNotContain("Sexe (facultatif)");
    parent.bouton("Suivant");
    parent.voir("Choisissez le sexe de l’enfant.");
    parent.regarder("enfant");
    parent.page().locator("[id$='sexe'] label").first().click();
    parent.bouton("Déclarer un nouvel enfant");
    parent.voir("Enfant 2");
    assertThat(parent.page().locator("input[id$='neLe']").count()).isEqualTo(1);
    parent.regarder("enfant-nouveau");
  }

  private static void unContact(Navigateur parent) {
    parent.aller("/usager/contacts/modifier.xhtml");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.bouton("Ajouter un contact");
    parent.voir("Second téléphone (facultatif)");
    assertThat(parent.page().locator("input[id$='courriel']").count()).isZero();
    parent.regarder("contact");
  }

  private static void regler(Navigateur administrateur, String champ, String mode) {
    administrateur
        .page()
        .getByLabel(champ, new Page.GetByLabelOptions().setExact(true))
        .selectOption(new SelectOption().setLabel(mode));
  }

  /** Through the page, so that the server forgets it at once. */
  private static void rendre() {
    try (var administrateur = Navigateur.ouvrir(Largeur.BUREAU, "champs-personnes-rendre")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller(PAGE);
      regler(administrateur, "Numéro d’allocataire CAF" + VOUS, "Facultatif");
      regler(administrateur, "Nom" + VOUS, "Obligatoire");
      regler(administrateur, "Date de naissance, Enfant", "Obligatoire");
      regler(administrateur, "Sexe, Enfant", "Facultatif");
      regler(administrateur, "Adresse de courriel, Contact", "Facultatif");
      administrateur.bouton("Enregistrer");
      administrateur.voir(ENREGISTRES);
    }
  }
}
