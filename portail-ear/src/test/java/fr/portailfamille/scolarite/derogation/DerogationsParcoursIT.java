package fr.portailfamille.scolarite.derogation;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerogationsParcoursIT {

  private static final String EXPLICATION = "Ses grands-parents habitent en face.";
  private static final String INSCRIPTION = "/usager/scolarite/inscription.xhtml";
  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  private Connection connexion;
  private Exemples exemples;

  @BeforeEach
  void une_ville() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    exemples = Exemples.installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A26, A33, A46 : de la demande de la famille à l’avis de la commission")
  void de_la_demande_a_l_avis(Largeur largeur) throws SQLException {
    var prenom = largeur == Largeur.BUREAU ? "Victorine" : "Wilfried";
    var lieu = "Salle des fêtes (" + largeur + ")";
    var famille = famille(prenom);
    try (var parent = Navigateur.ouvrir(largeur, "derogation-famille");
        var agent = Navigateur.ouvrir(largeur, "derogation-commission")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      demander(parent);

      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/demarches/liste.xhtml");
      agent.bouton("Dérogations scolaires");
      agent.bouton("Séances de la commission");
      agent.bouton("Créer la séance");
      agent.voirAuChamp("Donnez le jour de la séance.");
      agent.remplir("Jour de la séance", Exemples.aujourdHui().toString());
      agent.remplir("Lieu ou nom de la séance", lieu);
      agent.regarder("seances");
      agent.bouton("Créer la séance");
      agent.voir("La séance est créée.", lieu, "Aucune demande n’est mise à cette séance.");

      inscrire(agent, prenom, lieu);
      parent.aller("/usager/demarches/detail.xhtml?id=" + demarche(famille));
      parent.voir(prenom + " : votre demande de dérogation sera examinée par la commission du");
      parent.regarder("suivi");

      rendre(agent, lieu);
      agent.bouton(prenom);
      agent.voir(prenom + " – commission des dérogations", "Favorable", "Garde établie.");
      agent.regarder("instruction");
      exporter(agent, prenom);
    }
  }

  private static void demander(Navigateur parent) {
    parent.aller(INSCRIPTION);
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.cocher("Une autre école");
    parent.page().getByLabel("École demandée").selectOption("École des Hirondelles");
    parent.cocher("Autre motif");
    parent.remplir("Votre explication", EXPLICATION);
    parent.bouton("Suivant");
    parent
        .page()
        .locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("facture.pdf", "application/pdf", PDF));
    parent.attendre();
    parent.bouton("Suivant");
    parent.cocher("Je certifie");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
  }

  private static void inscrire(Navigateur agent, String prenom, String lieu) {
    agent.aller("/agent/demarches/derogations.xhtml?avancement=A_INSCRIRE");
    agent.voir(prenom, "École des Hirondelles", "Autre motif");
    agent.bouton("Mettre à cette séance");
    agent.voir("Cochez au moins un enfant");
    agent.regarder("liste");
    agent.page().locator("input[name=coche][aria-label*=" + prenom + "]").check();
    agent
        .page()
        .locator("select[name='lot:seance'] option")
        .all()
        .forEach(
            option -> {
              if (option.innerText().contains(lieu)) {
                agent
                    .page()
                    .locator("select[name='lot:seance']")
                    .selectOption(option.getAttribute("value"));
              }
            });
    agent.bouton("Mettre à cette séance");
    agent.voir("Une demande mise à cette séance.");
  }

  private static void rendre(Navigateur agent, String lieu) {
    agent.aller("/agent/demarches/seances.xhtml");
    agent.page().locator("tr", new Page.LocatorOptions().setHasText(lieu)).locator("a").click();
    agent.attendre();
    agent.voir("Autre motif – " + EXPLICATION);
    agent.remplir("Commentaire (facultatif)", "Garde établie.");
    agent.bouton("Enregistrer les avis");
    agent.voir("choisissez l’avis de la commission");
    agent.page().getByLabel("Avis de la commission").selectOption("FAVORABLE");
    agent.bouton("Enregistrer les avis");
    agent.voir("Un avis enregistré.", "Écrit par Claire Fontaine");
    agent.voir("Réponse promise au plus tard le");
    agent.regarder("seance");
  }

  private static void exporter(Navigateur agent, String prenom) {
    var reponse = agent.page().request().get("/agent/derogations.csv?avancement=RENDUE");
    assertThat(reponse.status()).isEqualTo(200);
    assertThat(reponse.headers().get("content-type")).startsWith("text/csv");
    assertThat(reponse.text())
        .contains("\"École du secteur\"", prenom, EXPLICATION, "\"Favorable\";\"Garde établie.\"");
    assertThat(agent.page().request().get("/agent/derogations.csv?avancement=A_INSCRIRE").text())
        .doesNotContain(prenom);
  }

  private long demarche(FamilleInstallee famille) throws SQLException {
    return new Base(connexion)
        .chercher("select id from demarche where famille_id = ?", famille.id())
        .orElseThrow();
  }

  private FamilleInstallee famille(String prenom) throws SQLException {
    var annees = exemples.annees();
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecResponsable("Nadia", "Roux")
        .avecEnfant(prenom, Niveau.CE1.naissance(annees.get(annees.size() - 1), 3, 4))
        .installer(connexion);
  }
}
