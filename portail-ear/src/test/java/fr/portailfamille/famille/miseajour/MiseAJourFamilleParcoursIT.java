package fr.portailfamille.famille.miseajour;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MiseAJourFamilleParcoursIT {

  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;
  private final String nouveau = "Ayo" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .habitant("4", "rue des Lilas")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A36, A37, B09, B21, B22, C04, C07, C08, C10, C12 : tenir son foyer à jour, de bout en bout")
  void une_famille_se_met_a_jour(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "mise-a-jour");
        var ailleurs = Navigateur.ouvrir(largeur, "mise-a-jour-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "mise-a-jour-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);

      parent.aller("/usager/enfants/liste.xhtml");
      parent.page().getByText("Mon foyer").click();
      parent.voir("Anne Roux (vous)", "4 rue des Lilas", "Aucun quotient connu");
      parent.regarder("foyer");
      commencer(parent);
      leFoyer(parent);
      lesEnfants(ailleurs);
      joindreEtDeposer(ailleurs);

      demanderUneCorrection(agent);
      corriger(parent);
      accepter(agent);

      parent.aller("/usager/famille/foyer.xhtml");
      parent.voir("Anne Le Gall (vous)", "Luc Morel");
      assertThat(parent.texte()).doesNotContain("1234567");
      parent.aller("/usager/demarches/detail.xhtml?id=" + derniere());
      parent.voir("Non retenu par le service", "Ce numéro est celui d’une autre famille.");
      parent.regarder("acceptee-en-partie");
      parent.aller("/usager/enfants/liste.xhtml");
      parent.voir("Mia Roux", "03/04/2017", nouveau + " Roux");
    }
  }

  private static void commencer(Navigateur parent) {
    parent.page().getByText("Mettre à jour ces informations").click();
    parent.voir("Je mets à jour les informations de ma famille");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Voici ce que nous savons de votre foyer");
  }

  private static void leFoyer(Navigateur parent) {
    assertThat(champ(parent, "Nom")).isEqualTo("Roux");
    parent.remplir("Nom", "Le Gall");
    parent.remplir("Téléphone", "0612");
    parent.remplir("Numéro d’allocataire CAF (facultatif)", "12");
    parent.cocher("Un autre responsable vit dans ce foyer");
    parent.page().locator("[id$='secondPrenom']").fill("Luc");
    parent.bouton("Suivant");
    parent.voir("numéro de téléphone valable", "7 chiffres");
    parent.regarder("erreurs");
  }

  /** On another device: what was typed is there, wrong answers included. */
  private void lesEnfants(Navigateur parent) {
    parent.aller("/usager/famille/mise-a-jour.xhtml");
    assertThat(champ(parent, "Nom")).isEqualTo("Le Gall");
    assertThat(champ(parent, "Téléphone")).isEqualTo("0612");
    parent.remplir("Téléphone", "06 12 34 56 78");
    parent.remplir("Numéro d’allocataire CAF (facultatif)", "1234567");
    parent.page().locator("[id$='secondCivilite'] label", new Page.LocatorOptions()).last().click();
    parent.page().locator("[id$='secondNom']").fill("Morel");
    parent.regarder("responsables");
    parent.bouton("Suivant");

    parent.voir("Enfant 1");
    assertThat(champ(parent, "Prénom")).isEqualTo("Mia");
    remplirDate(parent, "Date de naissance", LocalDate.of(2017, 4, 3));
    parent.bouton("Déclarer un nouvel enfant");
    parent.voir("Enfant 2");
    parent.remplir("Prénom", nouveau);
    parent.remplir("Nom", "Roux");
    remplirDate(parent, "Date de naissance", LocalDate.of(2021, 5, 6));
    parent.regarder("enfant");
    parent.bouton("Suivant");
    parent.voir("Vérifiez que tous vos enfants", "Mia Roux", nouveau + " Roux");
    assertThat(parent.page().getByText("Retirer").count()).isEqualTo(1);
    parent.regarder("enfants");
    parent.bouton("Suivant");
  }

  private void joindreEtDeposer(Navigateur parent) {
    parent.voir("Livret de famille");
    parent
        .page()
        .locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("livret.pdf", "application/pdf", PDF));
    parent.voir("livret.pdf");
    parent.bouton("Suivant");
    parent.voir("Avant : Roux", "Avant : 04/03/2017", "Enfant 2 : ajout", nouveau);
    parent.cocher("Je certifie");
    parent.regarder("relecture");
    deposer(parent);
  }

  private static void deposer(Navigateur parent) {
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement");
  }

  private void demanderUneCorrection(Navigateur agent) throws SQLException {
    ouvrir(agent);
    agent.voir("Avant : Roux", "livret.pdf");
    agent.regarder("examen");
    agent.page().getByLabel("Motif").first().fill("Il manque la page des parents.");
    agent.bouton("Demander une correction");
    agent.voir("Correction demandée.");
  }

  private static void corriger(Navigateur parent) {
    parent.aller("/usager/famille/mise-a-jour.xhtml");
    parent.voir("Il manque la page des parents.");
    for (int i = 0; i < 6 && !parent.texte().contains("Je certifie"); i++) {
      parent.bouton("Suivant");
    }
    parent.cocher("Je certifie");
    deposer(parent);
  }

  private void accepter(Navigateur agent) throws SQLException {
    ouvrir(agent);
    agent.page().locator("label.ecarter:has-text('allocataire') input").check();
    agent.bouton("Accepter");
    agent.voir("Écrivez");
    assertThat(agent.page().locator("label.ecarter input:checked").count()).isEqualTo(1);
    agent.regarder("ecarter");
    agent.page().getByLabel("Motif").first().fill("Ce numéro est celui d’une autre famille.");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée, sauf", "Non retenu par le service");
    agent.regarder("acceptee-en-partie");
  }

  private long derniere() throws SQLException {
    return base.chercher("select max(id) from demarche where famille_id = ?", famille.id())
        .orElseThrow();
  }

  private void ouvrir(Navigateur agent) throws SQLException {
    long id =
        base.chercher(
                "select id from demarche where famille_id = ? and type = ? and etat = 'DEPOSEE'",
                famille.id(),
                MiseAJourFamille.CODE)
            .orElseThrow();
    agent.aller("/agent/demarches/detail.xhtml?id=" + id);
  }

  private static String champ(Navigateur parent, String libelle) {
    return parent
        .page()
        .getByLabel(libelle, new Page.GetByLabelOptions().setExact(true))
        .first()
        .inputValue();
  }

  private static void remplirDate(Navigateur parent, String libelle, LocalDate jour) {
    parent.remplir(libelle, jour.format(DateTimeFormatter.ISO_LOCAL_DATE));
  }
}
