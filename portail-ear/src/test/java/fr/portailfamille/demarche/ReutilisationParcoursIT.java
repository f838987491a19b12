package fr.portailfamille.demarche;

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
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReutilisationParcoursIT {

  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final LocalDate AUJOURDHUI = Exemples.aujourdHui();
  private static final String ADRESSE = "/usager/famille/adresse.xhtml";
  private static final String INSCRIPTION = "/usager/scolarite/inscription.xhtml";

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;

  @BeforeEach
  void lesMorel() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    var annees = Exemples.installer(connexion).annees();
    famille =
        FamilleFixture.uneFamille()
            .nommee("Morel")
            .avecResponsable("Alice", "Morel")
            .avecEnfant("Lou", Niveau.CP.naissance(annees.get(annees.size() - 1), 3, 4))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A18, A42 : un justificatif déjà envoyé se reprend d’un geste, et l’agent le sait")
  void un_justificatif_deja_envoye(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "document-deja-donne");
        var agent = Navigateur.ouvrir(largeur, "document-deja-donne-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      demenager(parent);

      inscrire(parent);
      parent.voir("Vous avez déjà envoyé ce document", "facture.pdf", "Changement d’adresse");
      parent.regarder("propose");
      parent.bouton("Utiliser ce document : facture.pdf");
      parent.voir("facture.pdf");
      assertThat(parent.page().getByLabel("Supprimer facture.pdf").count()).isEqualTo(1);
      assertThat(parent.texte()).doesNotContain("Vous avez déjà envoyé ce document");
      parent.regarder("repris");
      parent.bouton("Suivant");
      parent.cocher("Je certifie");
      deposer(parent);

      agent.aller("/agent/demarches/detail.xhtml?id=" + derniere());
      agent.voir("facture.pdf", "Envoyé la première fois le");
      agent.regarder("examen");
    }
  }

  private static void demenager(Navigateur parent) {
    consentir(parent, ADRESSE);
    parent.remplir("Numéro (facultatif)", "12");
    parent.remplir("Rue", "rue des Saules");
    parent.remplir("Code postal", "99420");
    parent.remplir("Commune", Exemples.COMMUNE);
    remplirDate(parent, "J’y habite depuis le", AUJOURDHUI.minusDays(10));
    remplirDate(parent, "Date écrite sur le justificatif", AUJOURDHUI.minusDays(1));
    parent.bouton("Suivant");
    parent.voir("Justificatif de domicile");
    assertThat(parent.texte()).doesNotContain("Vous avez déjà envoyé ce document");
    parent
        .page()
        .locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("facture.pdf", "application/pdf", PDF));
    parent.voir("facture.pdf");
    parent.bouton("Suivant");
    parent.cocher("Je certifie");
    deposer(parent);
  }

  private static void inscrire(Navigateur parent) {
    consentir(parent, INSCRIPTION);
    parent
        .page()
        .locator("label:visible", new Page.LocatorOptions().setHasText("école de votre secteur"))
        .first()
        .click();
    parent.attendre();
    parent.bouton("Suivant");
    parent.voir("Justificatif de domicile");
  }

  private static void consentir(Navigateur parent, String page) {
    parent.aller(page);
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
  }

  private static void deposer(Navigateur parent) {
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
  }

  private long derniere() throws SQLException {
    return base.chercher("select max(id) from demarche where famille_id = ?", famille.id())
        .orElseThrow();
  }

  private static void remplirDate(Navigateur parent, String libelle, LocalDate jour) {
    parent.remplir(libelle, jour.format(DateTimeFormatter.ISO_LOCAL_DATE));
  }
}
