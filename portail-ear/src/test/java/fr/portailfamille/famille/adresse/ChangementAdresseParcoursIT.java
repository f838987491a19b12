package fr.portailfamille.famille.adresse;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangementAdresseParcoursIT {

  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final LocalDate AUJOURDHUI = Exemples.aujourdHui();

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
      "B11, B12, B21, B22, C04, E29 : déménager, reprendre ailleurs, corriger, être accepté")
  void une_famille_demenage(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "demenagement");
        var ailleurs = Navigateur.ouvrir(largeur, "demenagement-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "demenagement-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);

      commencer(parent);
      seTromper(parent);
      reprendre(ailleurs);
      joindreEtDeposer(ailleurs);

      demanderUneCorrection(agent);
      corriger(parent);
      accepter(agent);

      parent.aller("/usager/demarches/liste.xhtml");
      parent.voir("Acceptée");
      agent.aller("/agent/familles/fiche.xhtml?id=" + famille.id());
      agent.voir("12 rue des Saules", "Adresse jusqu’au", "4 rue des Lilas");
      agent.regarder("fiche");
    }
  }

  private static void commencer(Navigateur parent) {
    parent.aller("/usager/demarches/liste.xhtml");
    parent.voir("Changement d’adresse");
    parent.aller("/usager/famille/adresse.xhtml");
    parent.voir("Changement d’adresse");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Votre adresse actuelle", "4 rue des Lilas");
  }

  private static void seTromper(Navigateur parent) {
    parent.bouton("Suivant");
    parent.voir(
        "Indiquez depuis quel jour vous habitez à cette adresse.",
        "Indiquez la date écrite sur votre justificatif.");
    parent.remplir("Numéro (facultatif)", "12");
    parent.remplir("Rue", "rue des Saules <b>");
    parent.remplir("Code postal", "9942");
    parent.remplir("Commune", Exemples.COMMUNE);
    remplirDate(parent, "J’y habite depuis le", AUJOURDHUI.minusDays(10));
    remplirDate(parent, "Date écrite sur le justificatif", AUJOURDHUI.minusMonths(3));
    parent.bouton("Suivant");
    parent.voir("5 chiffres", "Ce justificatif est trop ancien");
    parent.regarder("erreurs");
  }

  /** On another device: what was typed is there, wrong answers included. */
  private static void reprendre(Navigateur parent) {
    parent.aller("/usager/famille/adresse.xhtml");
    assertThat(champ(parent, "Rue")).isEqualTo("rue des Saules <b>");
    assertThat(champ(parent, "Code postal")).isEqualTo("9942");
    parent.remplir("Rue", "rue des Saules");
    parent.remplir("Code postal", "99420");
    remplirDate(parent, "Date écrite sur le justificatif", AUJOURDHUI.minusDays(1));
    parent.regarder("adresse");
    parent.bouton("Suivant");
    parent.voir("Justificatif de domicile");
  }

  private static void joindreEtDeposer(Navigateur parent) {
    parent.bouton("Suivant");
    parent.voir("Justificatif de domicile");
    parent
        .page()
        .locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("facture.pdf", "application/pdf", PDF));
    parent.voir("facture.pdf");
    parent.bouton("Suivant");
    parent.voir("Avant", "4 rue des Lilas", "12 rue des Saules");
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
    agent.voir("Avant", "4 rue des Lilas", "facture.pdf");
    agent.regarder("examen");
    agent.bouton("Ajouter la note");
    agent.voir("Écrivez la note avant de l’ajouter");
    agent.page().getByLabel("Nouvelle note").fill("Facture au nom du propriétaire <b>.");
    agent.bouton("Ajouter la note");
    agent.voir("La note est ajoutée.", "Claire Fontaine", "Facture au nom du propriétaire <b>.");
    agent.regarder("note");
    agent.page().getByLabel("Motif").first().fill("Le justificatif n’est pas à votre nom.");
    agent.bouton("Demander une correction");
    agent.voir("Correction demandée.");
  }

  private static void corriger(Navigateur parent) {
    parent.aller("/usager/famille/adresse.xhtml");
    parent.voir("Le justificatif n’est pas à votre nom.");
    assertThat(parent.texte()).doesNotContain("propriétaire");
    parent.regarder("a-corriger");
    for (int i = 0; i < 4 && !parent.texte().contains("Je certifie"); i++) {
      parent.bouton("Suivant");
    }
    parent.cocher("Je certifie");
    deposer(parent);
  }

  private void accepter(Navigateur agent) throws SQLException {
    ouvrir(agent);
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  private void ouvrir(Navigateur agent) throws SQLException {
    long id =
        base.chercher(
                "select id from demarche where famille_id = ? and type = ? and etat = 'DEPOSEE'",
                famille.id(),
                ChangementAdresse.CODE)
            .orElseThrow();
    agent.aller("/agent/demarches/detail.xhtml?id=" + id);
  }

  private static String champ(Navigateur parent, String libelle) {
    return parent
        .page()
        .getByLabel(libelle, new Page.GetByLabelOptions().setExact(true))
        .inputValue();
  }

  private static void remplirDate(Navigateur parent, String libelle, LocalDate jour) {
    parent.remplir(libelle, jour.format(DateTimeFormatter.ISO_LOCAL_DATE));
  }
}
