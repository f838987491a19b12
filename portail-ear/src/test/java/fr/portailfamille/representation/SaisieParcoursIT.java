package fr.portailfamille.representation;

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

class SaisieParcoursIT {

  private static final String FICHE = "/agent/familles/fiche.xhtml?id=";
  private static final String ASSURANCE = "/usager/assurances/declarer.xhtml";
  private static final String ACCUEIL = "/usager/accueil.xhtml";
  private static final String BANNIERE = "Vous saisissez pour la famille Garnier (Lucie Garnier)";
  private static final DateTimeFormatter COURT = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final FilePayload PDF =
      new FilePayload(
          "attestation.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
              .getBytes(StandardCharsets.ISO_8859_1));

  private final LocalDate recueLe = Exemples.aujourdHui().minusDays(3);
  private Connection connexion;
  private FamilleInstallee famille;
  private LocalDate rentree;
  private LocalDate finAssurance;

  @BeforeEach
  void lesGarnier() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    var classes = Exemples.installer(connexion).annee().classes();
    rentree = classes.debut();
    finAssurance = classes.fin().plusDays(30);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Garnier")
            .avecResponsable("Lucie", "Garnier")
            .avecEnfant("Basile", LocalDate.of(2018, 2, 3))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "C32 : un agent saisit une démarche reçue par courrier, la famille et le bureau le voient")
  void un_agent_saisit_pour_une_famille(Largeur largeur) throws SQLException {
    try (var agent = Navigateur.ouvrir(largeur, "saisie");
        var parent = Navigateur.ouvrir(largeur, "saisie-parent")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      commencer(agent);
      remplir(agent);
      auBureau(agent);
      terminer(agent);

      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/demarches/liste.xhtml");
      parent.voir(
          "Déposée pour vous par la mairie, reçue par courrier le " + COURT.format(recueLe));
      sansBanniere(parent);
      parent.regarder("liste");
      interdit(parent, "/agent/familles/representer.xhtml?id=" + famille.id());
      parent.aller("/usager/demarches/liste.xhtml");
      parent.bouton("Assurance scolaire");
      parent.voir("Déposée pour vous");
      parent.deconnecter();
    }
  }

  private void commencer(Navigateur agent) {
    agent.aller(FICHE + famille.id());
    agent.voir("Aucun agent n’a saisi pour cette famille");
    agent.regarder("fiche");
    agent.bouton("Saisir pour cette famille");
    agent.voir("Lucie Garnier", "Comment la demande est-elle arrivée ?");
    agent.bouton("Commencer la saisie");
    agent.voir("Comment la demande est-elle arrivée ?");
    agent.cocher("Courrier");
    agent.remplir("Date de réception", Exemples.aujourdHui().plusDays(2).toString());
    agent.bouton("Commencer la saisie");
    agent.voir("ne peut pas être dans le futur");
    agent.regarder("commencer-erreur");
    agent.remplir("Date de réception", recueLe.toString());
    agent.bouton("Commencer la saisie");
    agent.page().waitForURL("**/usager/demarches/liste.xhtml**");
    lireBanniere(agent, BANNIERE, "demande reçue par courrier");
    agent.voir("informations réservées");
    agent.regarder("demarches");
  }

  private void remplir(Navigateur agent) {
    agent.aller(ASSURANCE);
    agent.cocher("La personne a donné son accord");
    agent.bouton("Suivant");
    lireBanniere(agent, BANNIERE);
    agent.cocher("L’assurance de Basile");
    agent.voir("Premier jour couvert");
    agent.remplir("Premier jour couvert", rentree.toString());
    agent.remplir("Dernier jour couvert", finAssurance.toString());
    agent.remplir("Assureur", "Mutuelle des Tilleuls");
    agent.remplir("Numéro du contrat", "B-77");
    agent.regarder("saisie");
    agent.bouton("Suivant");
    agent.voir("Attestation d’assurance scolaire");
    agent
        .page()
        .locator("#fichiers-ATTESTATION_ASSURANCE-" + famille.enfant("Basile"))
        .setInputFiles(PDF);
    agent.attendre();
    agent.voir("attestation.pdf");
    agent.bouton("Suivant");
    agent.voir("B-77");
    agent.cocher("La personne a certifié");
    agent.bouton("Déposer la démarche");
    agent.page().waitForURL("**/demarches/confirmation.xhtml**");
    agent.voir(
        "La démarche est déposée", "au nom de Lucie Garnier", "Remettez ou envoyez l’accusé");
    lireBanniere(agent, BANNIERE);
    agent.regarder("confirmation");
  }

  /** The desk stays the agent's while the family's pages are open. */
  private void auBureau(Navigateur agent) throws SQLException {
    long id =
        new Base(connexion)
            .chercher("select max(id) from demarche where famille_id = ?", famille.id())
            .orElseThrow();
    agent.aller("/agent/demarches/detail.xhtml?id=" + id);
    lireBanniere(agent, BANNIERE);
    agent.voir(
        "Demande reçue par courrier le " + COURT.format(recueLe) + ", saisie par Claire Fontaine",
        "Claire Fontaine – reçue par courrier");
    agent.regarder("bureau");
    agent.bouton("Reprendre");
    agent.page().waitForURL("**/usager/demarches/liste.xhtml**");
    agent.aller("/usager/demarches/detail.xhtml?id=" + id);
  }

  /** From a page that has no form of its own. */
  private void terminer(Navigateur agent) {
    agent.bouton("Terminer");
    agent.page().waitForURL("**" + FICHE + famille.id());
    agent.voir("Saisie pour la famille", "1 démarche déposée");
    sansBanniere(agent);
    agent.regarder("journal");
    interdit(agent, ACCUEIL);
  }

  /** The time an agent may act for a family is over. */
  private void laisserPasser() throws SQLException {
    new Base(connexion)
        .executer(
            "update representation set debut = debut - interval '2 days', limite = limite - interval"
                + " '2 days' where famille_id = ?",
            famille.id());
  }

  /** Above the page, so that it stays in sight. */
  private static void lireBanniere(Navigateur agent, String... textes) {
    assertThat(agent.page().locator(".banniere").innerText()).contains(textes);
  }

  private static void sansBanniere(Navigateur qui) {
    assertThat(qui.page().locator(".banniere").count()).isZero();
  }

  private static void interdit(Navigateur qui, String adresse) {
    assertThat(qui.page().navigate(adresse).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("C32 : un agent voit le portail comme la famille, sans rien pouvoir y changer")
  void un_agent_voit_comme_la_famille(Largeur largeur) throws SQLException {
    try (var agent = Navigateur.ouvrir(largeur, "voir-comme")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller(FICHE + famille.id());
      agent.bouton("Voir comme cette famille");
      agent.page().getByLabel("Pourquoi consultez-vous ?").first().fill("La famille appelle");
      agent.regarder("motif");
      agent.bouton("Voir les pages de la famille");
      agent.page().waitForURL("**" + ACCUEIL);
      lireBanniere(agent, "Vous voyez le portail comme la famille Garnier", "lecture seule");
      agent.voir("Bienvenue Lucie Garnier", "Basile");
      agent.regarder("accueil");
      agent.aller("/usager/enfants/liste.xhtml");
      agent.voir("Voir sa fiche");
      assertThat(agent.page().locator("a[href*='/enfants/sante']").count()).isZero();
      agent.aller("/usager/demarches/liste.xhtml");
      lireBanniere(agent, "lecture seule");
      agent.regarder("demarches");
      agent.aller("/usager/famille/foyer.xhtml");
      assertThat(agent.page().locator("a[href*='/usager/profil']").count()).isZero();
      interdit(agent, "/usager/profil.xhtml");
      agent.voir("en lecture seule : rien n’est enregistré");
      agent.aller("/usager/demarches/liste.xhtml");
      laisserPasser();
      agent.deconnecter();
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      interdit(agent, ACCUEIL);
      agent.aller(FICHE + famille.id());
      agent.voir("Consultation du portail de la famille", "« La famille appelle »");
    }
  }
}
