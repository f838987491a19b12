package fr.portailfamille.activite;

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
import fr.portailfamille.web.demarche.Retour;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InscriptionsParcoursIT {

  private static final String SCOLAIRE = "/usager/scolarite/inscription.xhtml";
  private static final String RESTAURATION = "/usager/activites/restauration.xhtml";
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.ISO_8859_1);

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;

  @BeforeEach
  void lesLemaire() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    var annees = Exemples.installer(connexion).annees();
    var annee = annees.get(annees.size() - 1);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Lemaire")
            .avecResponsable("Camille", "Lemaire")
            .avecEnfant("Lina", Niveau.CP.naissance(annee, 3, 4))
            .avecEnfant("Tom", Niveau.PS.naissance(annee, 9, 21))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A25, A26, A27, A28, A31, A32, A33, A34, A35, A42, A45, A47, A51, B17, B28 : inscrire à l’école puis à la restauration, de bout en"
          + " bout")
  void une_famille_inscrit_ses_enfants(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "inscriptions");
        var ailleurs = Navigateur.ouvrir(largeur, "inscriptions-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "inscriptions-agent")) {
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);

      demanderLesEcoles(parent, ailleurs);
      preciserLaDemande(agent, parent);
      accepter(agent, "INSCRIPTION_SCOLAIRE", "hors du secteur");
      lireLaDecision(parent, "Votre inscription scolaire est acceptée", RESTAURATION);

      demanderLaRestauration(parent, ailleurs);
      confirmerLaRestauration(agent, ailleurs);
      accepter(agent, "INSCRIPTION_RESTAURATION", "Restauration scolaire");
      lireLaDecision(
          parent,
          "Votre inscription à la restauration scolaire est acceptée",
          "/usager/reservations/mois.xhtml");

      parent.aller("/usager/activites/attestations.xhtml");
      parent.voir("Lina Lemaire", "École des Tilleuls", "Restauration scolaire");
      parent.regarder("attestations");
      lireSesDocuments(parent);
    }
    assertThat(base.chercher("select count(*) from inscription where famille_id = ?", famille.id()))
        .contains(1L);
  }

  private static void lireSesDocuments(Navigateur parent) {
    var plus = parent.page().locator("details.plus summary");
    if (plus.isVisible()) {
      plus.click();
    }
    parent
        .page()
        .locator("a.lien-menu:visible", new Page.LocatorOptions().setHasText("Mes documents"))
        .click();
    parent.voir("Justificatif de domicile", "piece.pdf", "Envoyé le", "Inscription scolaire n°");
    parent.regarder("documents");
    parent.aller("/usager/profil.xhtml");
    parent.voir("Madame Camille Lemaire", "Elles me sont adressées", "Choix par défaut");
    parent.regarder("profil");
  }

  /** Begun in one browser, finished in another. */
  private static void demanderLesEcoles(Navigateur debut, Navigateur parent) {
    demanderPourLina(debut);
    parent.aller(SCOLAIRE);
    parent.voir("Tom Lemaire", "enfant 2 sur 2");
    demanderPourTom(parent);
  }

  private void preciserLaDemande(Navigateur agent, Navigateur parent) throws SQLException {
    var motif = "Où habite sa nourrice ?";
    Retour.rendre(agent, deposee("INSCRIPTION_SCOLAIRE"), motif);
    parent.aller("/usager/activites/inscriptions.xhtml");
    parent.voir("École des Tilleuls", "École des Hirondelles", "À corriger", "Corriger la demande");
    Retour.reprendre(parent, deposee("INSCRIPTION_SCOLAIRE"), motif);
    parent.bouton("Suivant");
    parent.voir("Tom Lemaire", "enfant 2 sur 2");
    parent.remplir("Votre explication", "Sa nourrice habite rue des Hirondelles.");
    Retour.deposer(parent, "Je certifie");
  }

  private void confirmerLaRestauration(Navigateur agent, Navigateur parent) throws SQLException {
    var motif = "Confirmez que Tom ne déjeune pas.";
    Retour.rendre(agent, deposee("INSCRIPTION_RESTAURATION"), motif);
    Retour.reprendre(parent, deposee("INSCRIPTION_RESTAURATION"), motif);
    Retour.deposer(parent, "J’ai compris");
  }

  private static void demanderPourLina(Navigateur parent) {
    parent.aller("/usager/demarches/liste.xhtml");
    parent.voir("Inscription scolaire", "Demandez d’abord");
    parent.regarder("demarches");
    consentir(parent, SCOLAIRE);
    parent.voir("Lina", "École des Tilleuls", "enfant 1 sur 2");
    parent.regarder("enfant");
    parent.bouton("Suivant");
    parent.voir("Choisissez l’école de Lina");
    parent.regarder("enfant-erreur");
    choisir(parent, "École des Tilleuls, l’école de votre secteur");
    parent.bouton("Suivant");
    parent.voir("Tom Lemaire", "enfant 2 sur 2");
  }

  private static void demanderPourTom(Navigateur parent) {
    choisir(parent, "Une autre école");
    parent.page().getByLabel("École demandée").selectOption("École des Hirondelles");
    parent.bouton("Suivant");
    parent.voir("Choisissez pourquoi");
    parent.cocher("Autre motif");
    parent.remplir("Votre explication", "Sa nourrice habite à côté.");
    parent.regarder("autre-ecole");
    parent.bouton("Suivant");

    joindre(parent);
    parent.bouton("Suivant");
    parent.voir("École des Hirondelles", "Sa nourrice habite à côté.", "piece.pdf");
    choisir(parent, "Je certifie");
    parent.regarder("relecture");
    deposer(parent);
  }

  private static void joindre(Navigateur parent) {
    parent.voir("Justificatif de domicile");
    parent
        .page()
        .locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("piece.pdf", "application/pdf", PDF));
    parent.voir("piece.pdf");
    parent.regarder("pieces");
  }

  private static void demanderLaRestauration(Navigateur debut, Navigateur parent) {
    consentir(debut, RESTAURATION);
    parent.aller(RESTAURATION);
    parent.voir("Lina", "Restauration scolaire", "n’est pas une réservation");
    parent.regarder("restauration");
    parent.page().getByLabel("À partir du").fill("2001-01-01");
    choisir(parent, "Inscrire Lina");
    parent.bouton("Suivant");
    parent.voir("Choisissez un jour de l’année scolaire");
    parent.regarder("restauration-erreur");
    parent
        .page()
        .getByLabel("À partir du")
        .fill(parent.page().getByLabel("À partir du").getAttribute("max"));
    parent.bouton("Suivant");
    parent.voir("Tom", "École des Hirondelles");
    parent.bouton("Suivant");
    parent.voir("Ne pas inscrire");
    parent.bouton("Déposer la démarche");
    parent.voir("Cochez la case pour accepter les conditions");
    choisir(parent, "J’ai compris");
    parent.regarder("restauration-relecture");
    deposer(parent);
  }

  private static void consentir(Navigateur parent, String page) {
    parent.aller(page);
    parent.bouton("Suivant");
    parent.voir("sans cela, la démarche ne peut pas commencer");
    choisir(parent, "J’ai lu et j’accepte");
    parent.bouton("Suivant");
  }

  private static void deposer(Navigateur parent) {
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
    parent.voir("Votre numéro de traitement");
    parent.regarder("confirmation");
  }

  private void accepter(Navigateur agent, String type, String attendu) throws SQLException {
    agent.aller("/agent/demarches/detail.xhtml?id=" + deposee(type));
    agent.voir(attendu);
    agent.regarder("examen");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  private long deposee(String type) throws SQLException {
    return base.chercher(
            "select max(id) from demarche where famille_id = ? and type = ?", famille.id(), type)
        .orElseThrow();
  }

  private void lireLaDecision(Navigateur parent, String sujet, String lien) {
    var courriel = PortailSession.portail().mails().await(famille.courriel(), sujet);
    assertThat(courriel.text()).contains(lien);
    parent.aller("/usager/messages/liste.xhtml");
    parent.voir(sujet);
  }

  /** Ticks a box or an answer by its words. */
  private static void choisir(Navigateur parent, String texte) {
    parent
        .page()
        .locator("label:visible", new Page.LocatorOptions().setHasText(texte))
        .first()
        .click();
    parent.attendre();
  }
}
