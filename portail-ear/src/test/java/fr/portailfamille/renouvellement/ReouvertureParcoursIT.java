package fr.portailfamille.renouvellement;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the household’s page of an agent to the sheet validated again by a parent. */
class ReouvertureParcoursIT {

  private static final String FICHES = "/usager/renouvellement/fiches.xhtml";
  private static final String MOTIF = "Votre adresse a changé pendant l’été.";

  private final LocalDate aujourdHui = Exemples.aujourdHui();
  private Connection connexion;
  private Base base;
  private long annee;
  private FamilleInstallee famille;

  @BeforeEach
  void uneCampagneClose() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    annee = Exemples.installer(connexion).anneeId();
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", FamilleFixture.ne(2017, 3, 4))
            .installer(connexion);
    base.executer(
        "insert into campagne_renouvellement (annee_id, ouverture, fermeture) values (?, ?, ?)",
        annee,
        aujourdHui.minusDays(20),
        aujourdHui.minusDays(2));
    for (var type : List.of("MISE_A_JOUR_FAMILLE", "MODIFICATION_CONTACTS")) {
      base.executer(
          "insert into fiche_demandee (campagne_id, type, obligatoire)"
              + " select id, ?, ? from campagne_renouvellement where annee_id = ?",
          type,
          type.equals("MISE_A_JOUR_FAMILLE"),
          annee);
    }
  }

  @AfterEach
  void sansCampagne() throws SQLException {
    for (var table : List.of("dossier_valide", "fiche_validee", "fiche_demandee")) {
      base.executer(
          "delete from "
              + table
              + " where campagne_id in"
              + " (select id from campagne_renouvellement where annee_id = ?)",
          annee);
    }
    base.executer("delete from campagne_renouvellement where annee_id = ?", annee);
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("E02, E35 : un agent rouvre une fiche close, la famille la valide après la date")
  void un_agent_rouvre_une_fiche_close(Largeur largeur) {
    try (var parent = Navigateur.ouvrir(largeur, "reouverture");
        var agent = Navigateur.ouvrir(largeur, "reouverture-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller(FICHES);
      parent.voir("est clos depuis le");
      rouvrir(agent);
      lire(parent);
      valider(parent);
      refermer(agent);
      parent.aller("/usager/accueil.xhtml");
      assertThat(parent.texte()).doesNotContain("Rouverte par le service");
    }
  }

  private void rouvrir(Navigateur agent) {
    agent.aller("/agent/familles/demarches.xhtml?id=" + famille.id());
    agent.regarder("demarches");
    agent.bouton("Rouvrir une fiche ou une démarche");
    agent.voir("Rien n’a encore été rouvert pour ce foyer.");
    choisir(agent, "famille");
    agent.bouton("Rouvrir et prévenir la famille");
    agent.voir("Écrivez pourquoi vous rouvrez");
    agent.regarder("rouvrir-refus");
    agent.page().getByLabel("Pourquoi vous la rouvrez").fill(MOTIF);
    agent.page().getByLabel("Rouverte jusqu’au").fill(aujourdHui.minusDays(1).toString());
    agent.bouton("Rouvrir et prévenir la famille");
    agent.voir("Choisissez comme dernier jour");
    agent.page().getByLabel("Rouverte jusqu’au").fill(aujourdHui.plusDays(8).toString());
    agent.bouton("Rouvrir et prévenir la famille");
    agent.voir("C’est rouvert. La famille est prévenue.", "Ouverte jusqu’au", MOTIF);
    agent.regarder("rouverte");
    choisir(agent, "contacts");
    agent.page().getByLabel("Pourquoi vous la rouvrez").fill("À vérifier ensemble.");
    agent.bouton("Rouvrir et prévenir la famille");
    agent.voir("Rien n’est verrouillé pour ce foyer.", "À vérifier ensemble.");
  }

  /** The option whose words hold this one. */
  private static void choisir(Navigateur agent, String mot) {
    var liste = agent.page().getByLabel("Fiche ou démarche à rouvrir");
    var option =
        liste.locator("option").allInnerTexts().stream()
            .filter(texte -> texte.contains(mot) && texte.contains("clos depuis le"))
            .findFirst()
            .orElseThrow();
    liste.selectOption(new SelectOption().setLabel(option));
  }

  private static void lire(Navigateur parent) {
    parent.aller("/usager/messages/liste.xhtml");
    parent.voir("est rouverte pour votre famille");
    parent.aller("/usager/demarches/liste.xhtml");
    parent.voir("Rouverte pour votre famille jusqu’au");
    parent.regarder("liste");
    parent.aller("/usager/accueil.xhtml");
    parent.voir("Rouverte par le service :");
    parent.regarder("accueil");
    parent.aller(FICHES);
    parent.voir("Le service a rouvert des fiches", "Rouverte jusqu’au");
    parent.regarder("fiches");
  }

  private static void valider(Navigateur parent) {
    parent.bouton("Lire et valider : Ma famille et mes enfants");
    parent.voir("Le service a rouvert cette fiche pour votre famille");
    parent.regarder("fiche");
    parent.bouton("Rien n’a changé, je valide");
    parent.voir("Fiche validée : Ma famille et mes enfants");
    parent.page().locator("[id='toutes:validerTout']").click();
    parent.voir("C’est fait : vos fiches obligatoires sont validées.");
    parent.regarder("validees");
  }

  private void refermer(Navigateur agent) {
    agent.aller("/agent/familles/demarches.xhtml?id=" + famille.id());
    agent.voir("Réouvertures de ce foyer");
    agent.regarder("demarches-rouvertes");
    agent.bouton("Rouvrir une fiche ou une démarche");
    agent.voir("Utilisée le");
    agent.page().locator("#refermerForm button").first().click();
    agent.voir("C’est refermé. La famille est prévenue.", "Refermée le");
    agent.regarder("refermee");
    agent.aller("/agent/familles/journal.xhtml?id=" + famille.id());
    agent.voir("rouverte jusqu’au", MOTIF, "grâce à la réouverture", "refermée avant");
    agent.regarder("journal");
  }
}
