package fr.portailfamille.assurance;

import static org.assertj.core.api.Assertions.assertThat;

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

class AssurancesParcoursIT {

  private static final String LISTE = "/usager/assurances/liste.xhtml";
  private static final String DEMARCHE = "/usager/assurances/declarer.xhtml";
  private static final String EXAMEN = "/agent/demarches/detail.xhtml?id=";
  private static final DateTimeFormatter COURT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final FilePayload PDF =
      new FilePayload(
          "attestation.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
              .getBytes(StandardCharsets.ISO_8859_1));

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;
  private FamilleInstallee autreFoyer;
  private LocalDate rentree;
  private LocalDate dernierJour;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    var classes = Exemples.installer(connexion).annee().classes();
    rentree = classes.debut();
    dernierJour = classes.fin();
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .avecEnfant("Tao", LocalDate.of(2019, 9, 21))
            .installer(connexion);
    autreFoyer =
        FamilleFixture.uneFamille()
            .nommee("Martin")
            .avecResponsable("Paul", "Martin")
            .partageant("Mia", famille)
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "E21, E30, B22, B28, C04, E04 : l’assurance de l’année, du brouillon à l’acceptation")
  void une_famille_declare_l_assurance_de_l_annee(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "assurance");
        var ailleurs = Navigateur.ouvrir(largeur, "assurance-reprise");
        var autre = Navigateur.ouvrir(largeur, "assurance-autre");
        var agent = Navigateur.ouvrir(largeur, "assurance-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      autre.connecter(autreFoyer.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);

      commencer(parent);
      reprendre(ailleurs);
      long id = deposee();
      parent.aller(LISTE);
      parent.voir("Votre déclaration est déposée");
      parent.regarder("en-cours");
      demanderUneCorrection(agent, id);
      corriger(ailleurs);
      accepter(agent, id);

      parent.aller(LISTE);
      parent.voir("Couvert(e) du " + COURT.format(rentree), "contrat A-124", "Tao Roux");
      assertThat(parent.texte()).doesNotContain("Aucune assurance enregistrée");
      parent.regarder("enregistree");
      parent.aller("/usager/documents/liste.xhtml");
      parent.voir("Attestation d’assurance scolaire", "Valable jusqu’au");
      parent.regarder("documents");
      lAutreFoyer(autre);
      remplacer(autre, agent);
    }
  }

  private void commencer(Navigateur parent) {
    parent.aller("/usager/enfants/liste.xhtml");
    parent.bouton("Assurances scolaires");
    parent.voir("Mia Roux", "Tao Roux", "Aucune assurance enregistrée");
    parent.regarder("manquante");
    parent.bouton("Déclarer une assurance");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Mia Roux", "enfant 1 sur 2");
    parent.bouton("Suivant");
    parent.voir("Dites ce que vous déclarez pour Mia");
    parent.cocher("L’assurance de Mia");
    parent.voir("Premier jour couvert");
    parent.remplir("Premier jour couvert", rentree.toString());
    parent.remplir("Dernier jour couvert", dernierJour.minusDays(1).toString());
    parent.bouton("Suivant");
    parent.voir(
        "Donnez le nom de l’assureur",
        "Donnez le numéro du contrat",
        "jusqu’au dernier jour de classe");
    parent.regarder("enfant-erreur");
    parent.remplir("Assureur", "Mutuelle des Tilleuls");
    parent.remplir("Numéro du contrat", "A-123");
    parent.remplir("Dernier jour couvert", dernierJour.plusDays(30).toString());
    parent.regarder("enfant");
    parent.bouton("Suivant");
    parent.voir("Tao Roux", "enfant 2 sur 2");
  }

  /** In another browser, where the first one stopped. */
  private void reprendre(Navigateur parent) {
    parent.aller(DEMARCHE);
    parent.voir("Tao Roux", "enfant 2 sur 2");
    parent.cocher("Le même contrat que Mia");
    parent.regarder("fratrie");
    parent.bouton("Suivant");
    parent.voir("Attestation d’assurance scolaire");
    parent.bouton("Suivant");
    parent.voir("Joignez le document demandé : Attestation d’assurance scolaire");
    joindre(parent);
    parent.attendre();
    parent.voir("attestation.pdf");
    parent.bouton("Suivant");
    parent.voir("Mia Roux", "Mutuelle des Tilleuls", "A-123", "Même contrat que");
    deposer(parent, "relecture");
  }

  private void joindre(Navigateur parent) {
    parent
        .page()
        .locator("#fichiers-ATTESTATION_ASSURANCE-" + famille.enfant("Mia"))
        .setInputFiles(PDF);
  }

  private static void deposer(Navigateur parent, String vue) {
    parent.cocher("Je certifie");
    parent.regarder(vue);
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement");
  }

  private long deposee() throws SQLException {
    return base.chercher(
            "select max(id) from demarche where type = 'ASSURANCE_SCOLAIRE' and etat = 'DEPOSEE'"
                + " and famille_id in (?, ?)",
            famille.id(),
            autreFoyer.id())
        .orElseThrow();
  }

  private static void demanderUneCorrection(Navigateur agent, long id) {
    agent.aller(EXAMEN + id);
    agent.voir("Mutuelle des Tilleuls", "A-123");
    agent.regarder("examen");
    agent.page().locator("textarea[id$='motif']").first().fill("L’attestation porte A-124.");
    agent.bouton("Demander une correction");
    agent.voir("L’attestation porte A-124.");
  }

  private static void corriger(Navigateur parent) {
    parent.aller(DEMARCHE + "?etape=2&enfant=0");
    parent.voir("L’attestation porte A-124.");
    parent.remplir("Numéro du contrat", "A-124");
    parent.bouton("Suivant");
    parent.voir("enfant 2 sur 2");
    parent.bouton("Suivant");
    parent.voir("attestation.pdf");
    parent.bouton("Suivant");
    parent.voir("A-124");
    deposer(parent, "corrigee");
  }

  private static void accepter(Navigateur agent, long id) {
    agent.aller(EXAMEN + id);
    agent.voir("A-124");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  private void lAutreFoyer(Navigateur autre) {
    autre.aller(LISTE);
    autre.voir("Mia Roux", "Couvert(e) du", "Déclaré par l’autre foyer");
    assertThat(autre.texte()).doesNotContain("Tilleuls", "A-124", "Tao");
    autre.regarder("liste");
  }

  /** The other household declares its own: the agent reads both contracts. */
  private void remplacer(Navigateur autre, Navigateur agent) throws SQLException {
    autre.bouton("Déclarer une assurance");
    autre.cocher("J’ai lu et j’accepte");
    autre.bouton("Suivant");
    autre.voir("déclarée par l’autre foyer");
    autre.cocher("Une autre assurance pour Mia");
    autre.voir("Premier jour couvert");
    autre.remplir("Assureur", "Assurances du Lac");
    autre.remplir("Numéro du contrat", "B-7");
    autre.remplir("Premier jour couvert", rentree.toString());
    autre.remplir("Dernier jour couvert", dernierJour.toString());
    autre.regarder("remplacement");
    autre.bouton("Suivant");
    joindre(autre);
    autre.attendre();
    autre.voir("attestation.pdf");
    autre.bouton("Suivant");
    autre.voir("Assurances du Lac", "déclaré par l’autre foyer");
    deposer(autre, "relecture");
    long id = deposee();
    agent.aller(EXAMEN + id);
    agent.voir("Assurances du Lac", "Mia a deux foyers", "Mutuelle des Tilleuls", "A-124");
    agent.regarder("examen-remplacement");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
    agent.aller("/agent/familles/enfants.xhtml?id=" + famille.id());
    agent.voir("Assurances scolaires", "Assurances du Lac, contrat B-7", "contrat A-124");
    agent.regarder("foyer");
  }
}
