package fr.portailfamille.activite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.ActiviteExemple;
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

class InscriptionActiviteParcoursIT {

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.ISO_8859_1);

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;
  private long soir;

  @BeforeEach
  void une_famille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    var annees = exemples.annees();
    var annee = annees.get(annees.size() - 1);
    soir = exemples.activite(ActiviteExemple.SOIR);
    famille =
        FamilleFixture.uneFamille()
            .avecResponsable("Camille", "Lemaire")
            .avecEnfant("Éloïse", Niveau.CP.naissance(annee, 3, 4))
            .avecEnfant("Gaspard", Niveau.CE2.naissance(annee, 9, 21))
            .installer(connexion);
    var ecole = exemples.nouvelleEcole("École de la Clairière");
    base.ajouter("site", "activite_id, etablissement_id, capacite", soir, ecole, 20);
    for (var enfant : famille.enfants().values()) {
      base.inserer(
          "scolarite",
          "enfant_id, annee_id, etablissement_id, niveau",
          enfant,
          exemples.anneeId(annee),
          ecole,
          "CP");
    }
  }

  @AfterEach
  void fermer() throws SQLException {
    base.executer("delete from condition_inscription where activite_id = ?", soir);
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "C18, C20, C23, D18, D19, D20, D22 : la ville dit ses conditions, un parent inscrit, le service valide")
  void un_parent_inscrit_son_enfant(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "activite");
        var ailleurs = Navigateur.ouvrir(largeur, "activite-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "activite-agent")) {
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      fixerLesConditions(agent);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/activites/inscriptions.xhtml?enfant=" + famille.enfant("Éloïse"));
      parent.voir("Éloïse", "Aucune inscription en cours", "Inscription scolaire");
      assertThat(parent.texte())
          .doesNotContain("Gaspard")
          .containsSubsequence("7. ", "8. ", "13. ");
      parent.page().locator("a:has-text('Inscrire à une activité')").first().click();

      demander(parent, ailleurs);
      renoncerAuVendredi(agent, parent);

      parent.aller("/usager/activites/inscriptions.xhtml?enfant=" + famille.enfant("Éloïse"));
      parent.voir("Accueil du soir", "En attente de validation du secrétariat", "lundi, mardi");
      parent.regarder("inscriptions-attente");
      parent.aller("/usager/famille/foyer.xhtml");
      parent.voir("Inscriptions demandées", "En attente de validation du secrétariat");
      parent.regarder("foyer");

      valider(agent);

      parent.aller("/usager/activites/inscriptions.xhtml");
      parent.voir("Gaspard", "Accueil du soir", "Validée");
      parent.regarder("inscriptions-validee");
      demanderSansDocument(parent);
    }
  }

  private void fixerLesConditions(Navigateur agent) {
    agent.aller("/agent/activites/conditions.xhtml");
    agent.voir("Accueil du soir", "Centre de loisirs du mercredi");
    agent.aller("/agent/activites/condition.xhtml?activite=" + soir);
    agent.remplir("Âge minimum", "18");
    agent.bouton("Enregistrer les conditions");
    lireALAgeMinimum(agent, "Indiquez un âge de 0 à 17 ans");
    agent.remplir("Âge minimum", "12");
    agent.remplir("Âge maximum", "3");
    agent.bouton("Enregistrer les conditions");
    lireALAgeMinimum(agent, "L’âge le plus petit dépasse le plus grand");
    agent.remplir("Âge minimum", "3");
    agent.remplir("Âge maximum", "12");
    agent.cocher("Demander une attestation d’assurance");
    agent.regarder("condition");
    agent.bouton("Enregistrer les conditions");
    agent.voir("Conditions d’inscription enregistrées", "de 3 à 12 ans");
    agent.regarder("conditions");
  }

  private static void lireALAgeMinimum(Navigateur agent, String phrase) {
    agent.voirAuChamp(phrase);
    assertThat(agent.page().locator(".champ:has(input[id$='ageMinimum'])").innerText())
        .contains(phrase);
  }

  /** Begun in one browser, finished in another. */
  private static void demander(Navigateur debut, Navigateur parent) {
    choisir(debut);
    parent.aller("/usager/activites/inscription.xhtml");
    parent.voir("Accueil périscolaire du soir", "École de la Clairière");
    cocherLesJours(parent);
  }

  private void renoncerAuVendredi(Navigateur agent, Navigateur parent) throws SQLException {
    var motif = "L’accueil du vendredi est complet.";
    Retour.rendre(agent, deposee(), motif);
    parent.aller("/usager/activites/inscriptions.xhtml?enfant=" + famille.enfant("Éloïse"));
    parent.voir("Accueil du soir", "À corriger", "Corriger la demande");
    parent.regarder("inscriptions-a-corriger");
    parent.page().locator("a:has-text('Corriger la demande')").click();
    parent.voir(motif, "Corriger");
    Retour.reprendre(parent, deposee(), motif);
    parent.cocher("vendredi");
    assertThat(parent.page().locator("input[type=checkbox]:checked").count()).isEqualTo(3);
    Retour.deposer(parent, "J’ai compris");
  }

  private static void choisir(Navigateur parent) {
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("aucun jour n’est réservé");
    parent.bouton("Suivant");
    parent.voir("Choisissez une activité");
    parent.regarder("choix-erreur");
    choisirDansLaListe(parent, "Accueil du soir");
    parent.voir("de 3 à 12 ans", "Inscrire Éloïse", "Inscrire Gaspard");
    parent.regarder("choix");
    assertThat(parent.page().locator("input[type=checkbox]:checked").count()).isEqualTo(1);
    parent.bouton("Suivant");
    parent.voir("Accueil périscolaire du soir", "École de la Clairière");
  }

  private static void choisirDansLaListe(Navigateur parent, String activite) {
    parent
        .page()
        .locator("select")
        .first()
        .selectOption(
            parent
                .page()
                .locator("select option:has-text('" + activite + "')")
                .last()
                .getAttribute("value"));
    parent.attendre();
  }

  private static void cocherLesJours(Navigateur parent) {
    parent.bouton("Suivant");
    parent.voir("Cochez au moins un jour");
    parent.bouton("Cocher tous les jours");
    parent.attendre();
    assertThat(parent.page().locator("input[type=checkbox]:checked").count()).isEqualTo(4);
    parent.regarder("jours");
    parent.bouton("Suivant");
    parent.voir("Attestation d’assurance");
    parent
        .page()
        .locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("piece.pdf", "application/pdf", PDF));
    parent.voir("piece.pdf");
    parent.bouton("Suivant");
    parent.voir("lundi, mardi, jeudi, vendredi");
    parent.cocher("J’ai compris");
    parent.regarder("relecture");
    parent.bouton("Déposer la démarche");
    parent.voir("Votre numéro de traitement");
  }

  /** The steps are numbered as they come: none for the documents the activity does not ask. */
  private static void demanderSansDocument(Navigateur parent) {
    parent.aller("/usager/activites/inscription.xhtml");
    parent.voir("Étape 1 sur 5");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Étape 2 sur 5");
    choisirDansLaListe(parent, "Centre de loisirs du mercredi");
    parent.voir("Inscrire Gaspard");
    parent.cocher("Inscrire Gaspard");
    parent.bouton("Suivant");
    parent.voir("Étape 3 sur 4");
    parent.bouton("Cocher tous les jours");
    parent.attendre();
    parent.bouton("Suivant");
    parent.voir("Étape 4 sur 4", "Vérification et dépôt");
    parent.regarder("relecture-sans-document");
    parent.bouton("Précédent");
    parent.voir("Étape 3 sur 4");
  }

  private void valider(Navigateur agent) throws SQLException {
    agent.aller("/agent/demarches/detail.xhtml?id=" + deposee());
    agent.voir("Éloïse : Accueil du soir", "lundi, mardi, jeudi");
    assertThat(agent.texte()).doesNotContain("jeudi, vendredi");
    agent.regarder("examen");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  private long deposee() throws SQLException {
    return base.chercher(
            "select id from demarche where famille_id = ? and type = 'INSCRIPTION_ACTIVITE'",
            famille.id())
        .orElseThrow();
  }
}
