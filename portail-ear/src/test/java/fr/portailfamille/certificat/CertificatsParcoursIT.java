package fr.portailfamille.certificat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatsParcoursIT {

  private static final String PAGE = "/usager/certificats/envoyer.xhtml";
  private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);

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
  @DisplayName("E32, B21, B22, B28, C04, C15 : un certificat médical, du brouillon à l’acceptation")
  void un_certificat_medical(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "certificat");
        var ailleurs = Navigateur.ouvrir(largeur, "certificat-reprise");
        var agent = Navigateur.ouvrir(largeur, "certificat-agent");
        var habilitee = Navigateur.ouvrir(largeur, "certificat-habilitee")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      habilitee.connecter(Personnage.MARION_DELMAS.courriel(), Personnage.MOT_DE_PASSE);

      commencer(parent);
      reprendre(ailleurs);
      long id = deposee();
      unAgentSansHabilitation(agent, id);
      demanderUneCorrection(habilitee, id);
      corriger(parent, id);
      accepter(habilitee, id);
      laFamilleLit(parent);
    }
  }

  private static void commencer(Navigateur parent) {
    parent.aller("/usager/demarches/liste.xhtml");
    parent.voir("Certificat médical");
    parent.aller(PAGE);
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("N’écrivez ni le nom de la maladie");
    parent.bouton("Suivant");
    parent.voir("Choisissez l’enfant", "Dites à quoi sert ce certificat", "le médecin a écrite");
    parent.regarder("questions-erreur");
    parent.cocher("Mia");
    parent.cocher("Une absence pour maladie");
    parent.remplir("Date du certificat", hier().toString());
    parent.remplir("Premier jour concerné", hier().toString());
    parent.remplir("Dernier jour concerné", hier().minusDays(2).toString());
    parent.bouton("Suivant");
    parent.voir("Le dernier jour ne peut pas être avant le premier");
    parent.regarder("questions");
  }

  /** In another browser, where the first one stopped. */
  private void reprendre(Navigateur parent) {
    parent.aller(PAGE);
    parent.remplir("Dernier jour concerné", Exemples.aujourdHui().toString());
    parent.bouton("Suivant");
    parent.voir("Certificat médical – Mia");
    parent.bouton("Suivant");
    parent
        .page()
        .locator("#fichiers-CERTIFICAT_MEDICAL-" + famille.enfant("Mia"))
        .setInputFiles(new FilePayload("certificat.pdf", "application/pdf", PDF));
    parent.attendre();
    parent.voir(".pdf");
    parent.regarder("piece");
    parent.bouton("Suivant");
    parent.voir("Une absence pour maladie", "Mia Roux");
    parent.cocher("Je certifie l’exactitude");
    parent.regarder("relecture");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
  }

  private static void unAgentSansHabilitation(Navigateur agent, long id) {
    agent.aller("/agent/demarches/detail.xhtml?id=" + id);
    agent.voir("Certificat médical");
    assertThat(agent.texte()).doesNotContain("absence pour maladie").doesNotContain("Premier jour");
    agent.regarder("sans-habilitation");
  }

  private static void demanderUneCorrection(Navigateur habilitee, long id) {
    habilitee.aller("/agent/demarches/detail.xhtml?id=" + id);
    habilitee.voir("Une absence pour maladie", "Envoyé 1 jour après");
    habilitee.regarder("examen");
    habilitee.page().locator("textarea[id$='motif']").first().fill("Le dernier jour est demain.");
    habilitee.bouton("Demander une correction");
    habilitee.voir("Le dernier jour est demain.");
  }

  private static void corriger(Navigateur parent, long id) {
    parent.aller("/usager/demarches/detail.xhtml?id=" + id);
    parent.voir("Le dernier jour est demain.");
    parent.aller(PAGE + "?id=" + id + "&etape=2");
    parent.remplir("Dernier jour concerné", Exemples.aujourdHui().plusDays(1).toString());
    parent.bouton("Suivant");
    parent.bouton("Suivant");
    parent.cocher("Je certifie l’exactitude");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
  }

  private static void accepter(Navigateur habilitee, long id) {
    habilitee.aller("/agent/demarches/detail.xhtml?id=" + id);
    habilitee.bouton("Accepter");
    habilitee.voir("Démarche acceptée.");
  }

  private void laFamilleLit(Navigateur parent) {
    parent.aller("/usager/enfants/sante.xhtml?enfant=" + famille.enfant("Mia"));
    parent.voir("Certificats médicaux", "Une absence pour maladie");
    parent.regarder("fiche");
  }

  private long deposee() throws SQLException {
    return base.chercher(
            "select max(id) from demarche where type = 'CERTIFICAT_MEDICAL' and famille_id = ?",
            famille.id())
        .orElseThrow();
  }

  private static LocalDate hier() {
    return Exemples.aujourdHui().minusDays(1);
  }
}
