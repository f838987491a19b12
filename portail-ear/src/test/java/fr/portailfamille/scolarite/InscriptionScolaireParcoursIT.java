package fr.portailfamille.scolarite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InscriptionScolaireParcoursIT {

  private static final String QUELLE_ANNEE = "Pour quelle année scolaire ?";
  private static final String INSCRIPTION = "/usager/scolarite/inscription.xhtml";
  private static final String DU_SECTEUR = ", l’école de votre secteur";
  private static final String OUVERTURE = "scolarite.ouverture-des-inscriptions";

  /** A page keeps the parameters ten seconds at most. */
  private static final Duration FRAICHEUR = Duration.ofSeconds(15);

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private long anneeSuivante;

  @BeforeEach
  void deuxAnneesOuvertes() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    anneeSuivante = exemples.nouvelleAnnee();
    base.ajouter(
        "parametre", "cle, valeur, modifie_le", OUVERTURE, "800", exemples.dossiersCreesLe());
  }

  @AfterEach
  void refermer() throws SQLException {
    base.executer("delete from parametre where cle = ?", OUVERTURE);
    base.executer("delete from annee_scolaire where id = ?", anneeSuivante);
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A26, A27 : l’année et le niveau changent l’école proposée, à l’écran même")
  void l_annee_et_le_niveau_changent_l_ecole_proposee(Largeur largeur) throws SQLException {
    var lieu = largeur == Largeur.BUREAU ? "de la Source" : "du Ruisseau";
    var maternelle = "Maternelle " + lieu;
    var elementaire = "Élémentaire " + lieu;
    exemples.nouvelleEcole(maternelle, "MATERNELLE", "rue " + lieu);
    exemples.nouvelleEcole(elementaire, "ELEMENTAIRE", "rue " + lieu);
    var famille = famille("rue " + lieu);
    try (var parent = Navigateur.ouvrir(largeur, "inscription-scolaire")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      commencer(parent);
      parent.regarder("annee-suivante");
      assertThat(niveau(parent)).isEqualTo("CP");
      parent.voir(elementaire + DU_SECTEUR);

      choisir(parent, annee());
      parent.voir(maternelle + DU_SECTEUR);
      assertThat(niveau(parent)).isEqualTo("GS");
      parent.regarder("annee-en-cours");
      choisir(parent, maternelle + DU_SECTEUR);

      changerDeNiveau(parent, "CP");
      parent.voir(elementaire + DU_SECTEUR);
      assertThat(parent.texte()).doesNotContain(maternelle);
      assertThat(parent.page().locator("input[type=radio][value=SECTEUR]").isChecked()).isFalse();
      choisir(parent, "Une autre école");
      assertThat(parent.page().getByLabel("École demandée").innerText())
          .contains("École des Tilleuls")
          .doesNotContain(elementaire);
      parent.regarder("niveau-change");

      parent.page().getByLabel("École demandée").selectOption("École des Tilleuls");
      changerDeNiveau(parent, "GS");
      parent.voir(maternelle + DU_SECTEUR);
      choisir(parent, maternelle + DU_SECTEUR);
      parent.bouton("Suivant");
      parent.voir("Justificatif de domicile");
      parent.aller(INSCRIPTION + "?etape=4");
      parent.voir(maternelle, annee());
      parent.regarder("relecture");
    }
  }

  private FamilleInstallee famille(String rue) throws SQLException {
    var annees = exemples.annees();
    return FamilleFixture.uneFamille()
        .nommee("Morin")
        .habitant("4", rue)
        .avecResponsable("Alice", "Morin")
        .avecEnfant("Lou", Niveau.GS.naissance(annees.get(annees.size() - 1), 3, 4))
        .installer(connexion);
  }

  private String annee() {
    var annees = exemples.annees();
    return annees.get(annees.size() - 1).libelle();
  }

  /**
   * Once the server knows of the second year. A démarche begun before is given up: the year it
   * proposes was chosen when it began.
   */
  private static void commencer(Navigateur parent) {
    var limite = Instant.now(java.time.Clock.systemUTC()).plus(FRAICHEUR);
    consentir(parent);
    while (!parent.texte().contains(QUELLE_ANNEE)
        && Instant.now(java.time.Clock.systemUTC()).isBefore(limite)) {
      parent.aller(INSCRIPTION);
    }
    parent.bouton("Annuler");
    parent.page().waitForURL("**/abandonner.xhtml**");
    parent.bouton("Abandonner la démarche");
    parent.page().waitForURL("**/demarches/liste.xhtml**");
    parent.voir("La démarche est abandonnée.");
    consentir(parent);
    parent.voir(QUELLE_ANNEE, "enfant 1 sur 1");
  }

  private static void consentir(Navigateur parent) {
    parent.aller(INSCRIPTION);
    choisir(parent, "J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("enfant 1 sur 1");
  }

  private static String niveau(Navigateur parent) {
    return (String)
        parent.page().getByLabel("Niveau").evaluate("liste => liste.selectedOptions[0].value");
  }

  private static void changerDeNiveau(Navigateur parent, String niveau) {
    parent.page().getByLabel("Niveau").selectOption(niveau);
    parent.attendre();
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
