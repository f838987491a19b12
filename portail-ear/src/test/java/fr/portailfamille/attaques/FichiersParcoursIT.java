package fr.portailfamille.attaques;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What FichiersPiegesTest refuses, seen by who sends it; what is kept, as it is given back. */
class FichiersParcoursIT {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;

  @BeforeEach
  void uneFamille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Fichier")
            .avecEnfant("Basile", LocalDate.of(2018, 2, 3))
            .installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A18 : un fichier piégé est refusé avec une phrase, rien n’est gardé ni perdu")
  void un_fichier_piege_est_refuse() throws SQLException, IOException {
    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "fichiers")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ouvrirLesPieces(parent);

      envoyer(parent, "image.jpg", "image/jpeg", "<svg onload=\"alert(1)\"/>");
      parent.voir("Choisissez un fichier PDF ou JPEG");
      envoyer(parent, "page.pdf", "application/pdf", SCRIPT + PDF);
      parent.voir("Choisissez un fichier PDF ou JPEG");
      envoyer(
          parent,
          "script.pdf",
          "application/pdf",
          PDF.replace("/Catalog", "/Catalog/AA<</S/JavaScript>>"));
      assertThat(documents()).isZero();

      envoyer(parent, "../../<img src=x>\u202Efdp.exe\u0000.pdf", "text/html", PDF);
      parent.voir("exe.pdf");
      assertThat(parent.page().locator("main img[src=x]").count()).isZero();
      envoyer(parent, "photo.html", "text/html", jpeg(SCRIPT));
      parent.voir("photo.html");
      assertThat(documents()).isEqualTo(2);

      servis(parent);
    }
  }

  private void servis(Navigateur parent) throws SQLException {
    for (long id : base.tous("select id from document where compte_id = ?", famille.compteId())) {
      var servi = parent.page().request().get("/usager/document/" + id);
      assertThat(servi.status()).isEqualTo(200);
      assertThat(servi.headers().get("content-type")).isIn("application/pdf", "image/jpeg");
      assertThat(servi.headers())
          .containsEntry("x-content-type-options", "nosniff")
          .hasEntrySatisfying("cache-control", v -> assertThat(v).contains("no-store"))
          .hasEntrySatisfying(
              "content-security-policy", v -> assertThat(v).startsWith("default-src 'none'"))
          .hasEntrySatisfying(
              "content-disposition",
              v -> assertThat(v).matches("inline; filename\\*=UTF-8''[A-Za-z0-9._%-]+"));
      assertThat(texte(servi)).doesNotContain(SCRIPT);
    }
  }

  private static String texte(APIResponse servi) {
    return new String(servi.body(), StandardCharsets.ISO_8859_1);
  }

  private static void ouvrirLesPieces(Navigateur parent) {
    parent.aller("/usager/assurances/declarer.xhtml");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.cocher("L’assurance de Basile");
    parent.bouton("Enregistrer");
    parent.aller("/usager/assurances/declarer.xhtml?etape=3");
    parent.voir("Attestation d’assurance scolaire");
  }

  private void envoyer(Navigateur parent, String nom, String type, String contenu) {
    envoyer(parent, nom, type, contenu.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void envoyer(Navigateur parent, String nom, String type, byte[] contenu) {
    parent
        .page()
        .locator("#fichiers-ATTESTATION_ASSURANCE-" + famille.enfant("Basile"))
        .setInputFiles(new FilePayload(nom, type, contenu));
    parent.attendre();
  }

  private long documents() throws SQLException {
    return base.chercher("select count(*) from document where compte_id = ?", famille.compteId())
        .orElseThrow();
  }

  private static byte[] jpeg(String suite) throws IOException {
    var octets = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", octets);
    octets.writeBytes(suite.getBytes(StandardCharsets.ISO_8859_1));
    return octets.toByteArray();
  }
}
