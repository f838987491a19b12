package fr.portailfamille.attaques;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A family writes code in every text it may type, and has some for a name. Nothing is checked
 * before it is kept: drafts hold wrong answers too, and are made filed by force for the agent to
 * open them.
 */
class TextesPiegesParcoursIT {

  private static final String PIEGE =
      "\"><img src=x onerror=pwned()><script>pwned()</script>#{1+1}${7*7}{{7*7}}';--";
  private static final List<String> DEMARCHES =
      List.of(
          "/usager/famille/adresse.xhtml",
          "/usager/famille/mise-a-jour.xhtml",
          "/usager/sante/informations.xhtml",
          "/usager/contacts/modifier.xhtml",
          "/usager/assurances/declarer.xhtml",
          "/usager/scolarite/etablissement.xhtml",
          "/usager/scolarite/inscription.xhtml",
          "/usager/autorisations/repondre.xhtml",
          "/usager/quotient/calculer.xhtml",
          "/usager/accords/modifier.xhtml");

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;
  private final List<String> executions = new ArrayList<>();
  private final List<String> fermees = new ArrayList<>();

  @BeforeEach
  void une_famille_au_nom_piege() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    var annees = Exemples.installer(connexion).annees();
    famille =
        FamilleFixture.uneFamille()
            .nommee("Piege")
            .avecResponsable("Anne", "Piege")
            .avecEnfant("Lou", Niveau.CP.naissance(annees.get(annees.size() - 1), 3, 4))
            .installer(connexion);
    nommer("famille", "nom", "id = " + famille.id());
    nommer("enfant", "prenom", "id = " + famille.enfant("Lou"));
    nommer("compte", "nom", "id = " + famille.compteId());
    nommer("responsable", "prenom", "compte_id = " + famille.compteId());
    nommer("responsable", "nom", "compte_id = " + famille.compteId());
  }

  private void nommer(String table, String colonne, String ou) throws SQLException {
    base.executer("update " + table + " set " + colonne + " = ? where " + ou, PIEGE);
  }

  @AfterEach
  void fermer() throws SQLException {
    base.executer("update demarche set etat = 'ABANDONNEE' where famille_id = ?", famille.id());
    connexion.close();
  }

  @Test
  @DisplayName(
      "Du code tapé dans chaque champ visible est montré tel quel, jamais exécuté ni évalué")
  void le_code_est_montre_jamais_execute() throws SQLException {
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "pieges");
        var agent = Navigateur.ouvrir(Largeur.BUREAU, "pieges-agent")) {
      surveiller(parent);
      surveiller(agent);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      int champs = 0;
      for (var page : DEMARCHES) {
        champs += remplir(parent, page);
      }
      assertThat(fermees).isEmpty();
      assertThat(champs).as("champs de texte remplis").isGreaterThan(10);
      ecransDuParent(parent);
      deposerDeForce();
      agent.connecter(Personnage.MARION_DELMAS.courriel(), Personnage.MOT_DE_PASSE);
      ecransDeLAgent(agent);
      assertThat(executions).isEmpty();
      assertThat(base.chercher("select count(*) from contact")).isPresent();
    }
  }

  /** A dialog, an error of a script, or something the content policy had to stop. */
  private void surveiller(Navigateur qui) {
    qui.page().onDialog(dialogue -> executions.add(dialogue.message()));
    qui.page().onPageError(executions::add);
    qui.page()
        .onConsoleMessage(
            message -> {
              if (message.text().contains("Content Security Policy")) {
                executions.add(message.text());
              }
            });
  }

  /** Every text of every step; each is kept as it is, then read again in the recap. */
  private int remplir(Navigateur parent, String page) throws SQLException {
    parent.aller(page);
    if (!parent.page().url().contains(page)) {
      fermees.add(page);
      return 0;
    }
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    assertThat(parent.page().url()).as(page).contains("etape=2");
    int champs = 0;
    var vues = new TreeSet<String>();
    for (int etape = 2; etape <= 8; etape++) {
      parent.aller(page + "?etape=" + etape);
      propre(parent);
      if (!vues.add(parent.page().locator("h1, .etapes").allInnerTexts().toString())) {
        break;
      }
      champs += piegerLaPage(parent);
    }
    return champs;
  }

  private static int piegerLaPage(Navigateur parent) {
    var ajouter = parent.page().locator("button:visible:has-text('Ajouter un contact')");
    if (ajouter.count() > 0) {
      ajouter.first().click();
      parent.attendre();
    }
    int remplis = 0;
    for (Locator champ :
        parent.page().locator("main input[type=text]:visible, main textarea:visible").all()) {
      if (champ.isEditable()) {
        champ.evaluate("c => c.removeAttribute('maxlength')");
        champ.fill(PIEGE);
        remplis++;
      }
    }
    if (remplis > 0) {
      parent.bouton("Enregistrer");
    }
    return remplis;
  }

  private void ecransDuParent(Navigateur parent) throws SQLException {
    for (var page :
        List.of(
            "/usager/accueil.xhtml",
            "/usager/profil.xhtml",
            "/usager/famille/foyer.xhtml",
            "/usager/enfants/liste.xhtml",
            "/usager/enfants/fiche.xhtml?enfant=" + famille.enfant("Lou"),
            "/usager/demarches/liste.xhtml",
            "/usager/activites/inscriptions.xhtml",
            "/usager/reservations/mois.xhtml")) {
      parent.aller(page);
      propre(parent);
    }
    assertThat(
            parent.page().request().get("/usager/fiche-enfant/" + famille.enfant("Lou")).status())
        .isEqualTo(200);
  }

  private void deposerDeForce() throws SQLException {
    base.executer(
        "update demarche set etat = 'DEPOSEE', numero = 'PIEGE-' || id, deposee_le = now(),"
            + " echeance = current_date + 30, silence = 'REJET', silence_le = current_date + 60"
            + " where famille_id = ?",
        famille.id());
  }

  private void ecransDeLAgent(Navigateur agent) throws SQLException {
    agent.aller("/agent/demarches/liste.xhtml?texte=PIEGE-");
    propre(agent);
    assertThat(agent.texte()).contains(PIEGE);
    agent.aller("/agent/familles/liste.xhtml?texte=" + famille.numero());
    propre(agent);
    for (var onglet : List.of("fiche", "enfants", "demarches", "facturation", "journal")) {
      agent.aller("/agent/familles/" + onglet + ".xhtml?id=" + famille.id());
      propre(agent);
      assertThat(agent.texte()).contains(PIEGE);
    }
    for (long id : base.tous("select id from demarche where famille_id = ?", famille.id())) {
      agent.aller("/agent/demarches/detail.xhtml?id=" + id);
      propre(agent);
      assertThat(agent.page().request().get("/agent/accuse/" + id).status())
          .as("accusé de " + id)
          .isEqualTo(200);
    }
  }

  /** No element of ours came out of the texts, nothing was computed, no page failed. */
  private static void propre(Navigateur qui) {
    var page = qui.page();
    assertThat(page.locator("img[src=x]").count()).as(page.url()).isZero();
    assertThat(page.evaluate("[...document.scripts].some(s => s.text.includes('pwned'))"))
        .as(page.url())
        .isEqualTo(false);
    assertThat(qui.texte())
        .as(page.url())
        .doesNotContain("<script>pwned()</script>2", "Un problème est survenu");
  }
}
