package fr.portailfamille.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.usager.CompteFixture;
import fr.portailfamille.usager.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreinscriptionParcoursIT {

  private static final String DECLARE =
      """
      {"responsable": {"prenom": "Awa", "nom": "Diallo", "telephone": "06 12 34 56 78"},
       "adresse": {"numero": "4", "voie": "rue des Tilleuls", "codePostal": "35000",
       "commune": "Rennes"}, "enfants": [{"prenom": "Lina", "nom": "Diallo", "neLe": "2018-03-04"}]}
      """;

  @BeforeAll
  static void uneVille() throws SQLException {
    try (var connexion = PortailSession.portail().postgres().connect()) {
      Exemples.installer(connexion);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("C29 : depuis la connexion, une nouvelle famille imprime sa fiche de préinscription")
  void la_fiche_vierge(Largeur largeur) throws IOException {
    try (var passant = Navigateur.ouvrir(largeur, "preinscription")) {
      passant.aller("/public/connexion.xhtml");
      passant.regarder("connexion");
      passant.bouton("Nouvelle famille : fiche de préinscription à imprimer");
      passant.voir(
          "Documents à apporter", "Justificatif de domicile récent", "Plus rapide en ligne");
      passant.regarder("public");
      imprimer(passant, "Ouvrir la fiche à imprimer", "vierge");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("C29 : la famille qui attend, et l’agent, impriment la fiche déjà remplie")
  void la_fiche_remplie(Largeur largeur) throws SQLException, IOException {
    var courriel = "awa." + UUID.randomUUID() + "@exemple.fr";
    long id = deposee(CompteFixture.creer(courriel, "Awa", "Diallo", Role.FAMILLE));

    try (var parent = Navigateur.ouvrir(largeur, "preinscription-famille")) {
      parent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      parent.aller("/usager/demarches/detail.xhtml?id=" + id);
      parent.regarder("demarche");
      imprimer(parent, "Fiche de préinscription", "remplie");
    }
    try (var agent = Navigateur.ouvrir(largeur, "preinscription-agent")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/demarches/detail.xhtml?id=" + id);
      agent.regarder("demarche");
      imprimer(agent, "Fiche de préinscription", "agent");
      assertThat(agent.page().request().get("/usager/preinscription/" + id).status())
          .isNotEqualTo(200);
    }
    try (var voisine = Navigateur.ouvrir(largeur, "preinscription-voisine")) {
      voisine.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);
      assertThat(voisine.page().request().get("/usager/preinscription/" + id).status())
          .isEqualTo(404);
    }
  }

  private static void imprimer(Navigateur qui, String lien, String nom) throws IOException {
    var adresse =
        qui.page().locator("a", new Page.LocatorOptions().setHasText(lien)).getAttribute("href");
    var reponse = qui.page().request().get(adresse);
    assertThat(reponse.headers()).containsEntry("content-type", "application/pdf");
    assertThat(new String(reponse.body(), 0, 5)).isEqualTo("%PDF-");
    var dossier = Path.of(System.getProperty("portail.travail"), "captures");
    Files.write(dossier.resolve("preinscription-" + nom + ".pdf"), reponse.body());
  }

  private static long deposee(long compte) throws SQLException {
    try (var connexion = PortailSession.portail().postgres().connect()) {
      return new Base(connexion)
          .chercher(
              "insert into demarche (type, compte_id, etat, numero, contenu, cree_le, modifiee_le,"
                  + " deposee_le, echeance) values ('DOSSIER_FAMILLE', ?, 'DEPOSEE', ?,"
                  + " cast(? as jsonb), now(), now(), now(), (now() at time zone 'Europe/Paris')::date + 10)"
                  + " returning id",
              compte,
              "P-" + compte,
              DECLARE)
          .orElseThrow();
    }
  }
}
