package fr.portailfamille.facturation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FacturationParcoursIT {

  private Connection connexion;
  private CampagneFixture base;
  private FamilleInstallee famille;

  @BeforeEach
  void preparer() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new CampagneFixture(connexion);
    famille = base.famille("700", false, 2);
    base.inscrire(famille);
    base.reserver(famille, 7);
    base.devoir(famille, "12.30");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Un agent voit ce qu’il va facturer, lance le mois, le suit, et lit les rejets")
  void un_agent_facture_un_mois(Largeur largeur) throws SQLException {
    var rejetee = base.famille("700", false, 1);
    base.reserver(rejetee, base.activite("Escalade"), 1);
    try (var agent = Navigateur.ouvrir(largeur, "facturation");
        var collegue = Navigateur.ouvrir(largeur, "facturation-collegue")) {
      agent.connecter(Personnage.HUGO_MARCHAND.courriel(), Personnage.MOT_DE_PASSE);
      suivre(agent, "Facturation", "/agent/facturation/campagnes.xhtml");
      agent.page().getByLabel("Régie").selectOption("Régie " + base.code());
      agent.page().getByLabel("Mois").selectOption(base.mois().toString());
      suivre(agent, "Voir l’aperçu", "/agent/facturation/campagnes.xhtml?");
      assertThat(agent.texte()).contains("Factures à émettre", "31,29", "Escalade");
      agent.regarder("apercu");

      collegue.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      collegue.aller(apercu());
      lancerEtAttendre(agent);
      assertThat(agent.texte())
          .contains("Terminée avec des rejets", "31,29", base.code() + "-20", "Aucun tarif");
      agent.regarder("resultat");

      collegue.bouton("Lancer la facturation");
      collegue.voir("rien n’a été lancé une seconde fois");
      collegue.regarder("deux-fois");

      base.tarifer(
          base.nombre("select id from activite where code = ?", base.code() + "-Escalade"));
      agent.bouton("Relancer la facturation");
      agent.voir("2 factures");
      assertThat(agent.texte()).doesNotContain("Aucun tarif");
      agent.page().getByLabel("Situation").selectOption("PAYEE");
      suivre(agent, "Filtrer", "situation=PAYEE");
      assertThat(agent.texte()).contains("Aucune facture ne correspond");
      suivre(agent, "Toutes les facturations", "/agent/facturation/campagnes.xhtml");
      assertThat(agent.texte()).contains("Régie " + base.code());
      agent.regarder("liste");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A43, A52, B37, B41, C24, C25, C26, C28, D29, D30, D31, D35 : un parent lit sa facture et son PDF")
  void un_parent_lit_sa_facture(Largeur largeur) throws SQLException, IOException {
    try (var agent = Navigateur.ouvrir(largeur, "facturation-agent")) {
      agent.connecter(Personnage.HUGO_MARCHAND.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller(apercu());
      lancerEtAttendre(agent);
    }
    var id = base.nombre("select id from facture where famille_id = ?", famille.id());
    base.encaisser(famille, id, "10.00");
    try (var parent = Navigateur.ouvrir(largeur, "factures")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/factures/liste.xhtml");
      assertThat(parent.texte())
          .containsPattern("Vous devez\\s+33,59")
          .contains("À payer jusqu’au", "21,29", "Déjà réglé : 10,00", base.code() + "-20");
      parent.regarder("liste");
      suivre(parent, "Voir le détail", "/usager/factures/detail.xhtml");
      assertThat(parent.texte())
          .contains("Lina", "Tom", "Cantine", "Quotient familial", "12,30", "43,59", "Chèque")
          .containsPattern("1er, 2, 3, 4, 5, 6 et 7 ");
      parent.regarder("detail");
      telecharger(parent, largeur);
      suivre(parent, "Toutes mes factures", "/usager/factures/liste.xhtml");
      suivre(parent, "Mon relevé de compte", "/usager/factures/releve.xhtml");
      assertThat(parent.texte())
          .contains("Report de solde", "Règlement", "33,59", base.code() + "-20");
      parent.regarder("releve");
      parent.aller("/usager/tarifs.xhtml");
      assertThat(parent.texte()).contains("Lina", "2,35", "Tom", "2,12");
      parent.page().locator(".grille-tarifaire summary").click();
      assertThat(parent.texte()).contains("Votre tranche");
      parent.regarder("tarifs");
      parent.aller("/usager/factures/liste.xhtml");
      suivre(parent, "Payer " + base.code(), "/usager/paiement/panier.xhtml?facture=");
      assertThat(parent.texte()).contains("Payer mes factures", base.code() + "-20");
    }
    verifierLesDroits(largeur, id);
  }

  private void telecharger(Navigateur parent, Largeur largeur) throws IOException {
    var recu =
        parent
            .page()
            .waitForDownload(
                () ->
                    parent
                        .page()
                        .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Télécharger la facture"))
                        .click());
    var fichier =
        Path.of(
            System.getProperty("portail.travail"),
            "captures",
            "facture-" + largeur.name().toLowerCase(Locale.ROOT) + ".pdf");
    recu.saveAs(fichier);
    assertThat(recu.suggestedFilename()).startsWith(base.code()).endsWith(".pdf");
    assertThat(new String(Files.readAllBytes(fichier), 0, 5, StandardCharsets.ISO_8859_1))
        .isEqualTo("%PDF-");
  }

  /** What is somebody else's, what is no invoice and what does not exist look the same. */
  private void verifierLesDroits(Largeur largeur, long id) throws SQLException {
    var voisin = base.famille("700", false, 1);
    try (var parent = Navigateur.ouvrir(largeur, "factures-autrui")) {
      parent.connecter(voisin.courriel(), Personnage.MOT_DE_PASSE);
      for (var chemin :
          new String[] {
            "/usager/factures/detail.xhtml?id=" + id,
            "/usager/factures/detail.xhtml?id=999999999",
            "/usager/factures/detail.xhtml?id=abc",
            "/usager/facture/" + id,
            "/usager/facture/abc",
            "/usager/facture"
          }) {
        assertThat(parent.page().navigate(chemin).status()).as(chemin).isEqualTo(404);
      }
      assertThat(parent.page().navigate("/agent/facture/" + id).status()).isEqualTo(403);
      parent.aller("/usager/factures/liste.xhtml");
      assertThat(parent.texte()).contains("Vous n’avez pas encore de facture");
      parent.regarder("vide");
    }
    try (var agent = Navigateur.ouvrir(largeur, "facture-agent")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      var reponse = agent.page().request().get("/agent/facture/" + id);
      assertThat(reponse.status()).isEqualTo(200);
      assertThat(reponse.headers())
          .containsEntry("content-type", "application/pdf")
          .containsEntry("x-content-type-options", "nosniff")
          .containsEntry("cache-control", "private, no-store");
      assertThat(reponse.headers().get("content-disposition")).startsWith("attachment; filename=");
      assertThat(agent.page().request().get("/agent/facture/999999999").status()).isEqualTo(404);
      assertThat(agent.page().navigate("/agent/facturation/campagnes.xhtml").status())
          .isEqualTo(403);
    }
  }

  private String apercu() {
    return "/agent/facturation/campagnes.xhtml?regie=" + base.regie() + "&mois=" + base.mois();
  }

  /** Clicks, then waits for an address that holds this. */
  private static void suivre(Navigateur qui, String nom, String adresse) {
    qui.bouton(nom);
    qui.page().waitForURL(url -> url.contains(adresse));
    qui.attendre();
  }

  private static void lancerEtAttendre(Navigateur agent) {
    agent.bouton("Lancer la facturation");
    agent.page().waitForURL("**/agent/facturation/campagne.xhtml**");
    agent.voir("Factures émises");
  }
}
