package fr.portailfamille.parametre;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParametresParcoursIT {

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("A01, B33, E28 : la collectivité règle ses limites et ses contacts, dans des bornes")
  void un_administrateur_regle_un_parametre_et_une_valeur_hors_bornes_est_refusee_au_champ(
      Largeur largeur) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }

    try (var administrateur = Navigateur.ouvrir(largeur, "parametres")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.regarder("bureau");
      administrateur.aller("/agent/parametres.xhtml");
      administrateur.regarder("collectivite");

      administrateur.aller("/agent/parametres.xhtml?groupe=documents");
      var nombre = administrateur.page().getByLabel("Nombre maximal de documents par démarche");
      nombre.fill("51");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Écrivez un nombre entier entre 1 et 50.");
      administrateur.regarder("refus");
      assertThat(nombre.inputValue()).isEqualTo("51");

      nombre.fill("12");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Les paramètres ont été enregistrés.");
      administrateur.aller("/agent/parametres.xhtml?groupe=documents");
      assertThat(nombre.inputValue()).isEqualTo("12");

      nombre.fill("10");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Les paramètres ont été enregistrés.");
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("A01 : la collectivité donne son logo, montré à tous ; un autre fichier est refusé")
  void un_administrateur_donne_le_logo_et_un_fichier_qui_n_est_pas_une_image_est_refuse(
      Largeur largeur) throws SQLException, IOException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }

    try (var administrateur = Navigateur.ouvrir(largeur, "logo")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/parametres.xhtml");
      deposer(administrateur, "logo.png", "MZ programme".getBytes(StandardCharsets.UTF_8));
      administrateur.voir("Choisissez une image PNG ou JPEG");
      administrateur.regarder("refus");

      deposer(administrateur, "logo.png", png());
      administrateur.voir("Le logo a été enregistré.");
      administrateur.regarder("logo");
      assertThat(administrateur.page().locator("img.ville-logo").evaluate("i => i.naturalHeight"))
          .isEqualTo(120);

      administrateur.bouton("Retirer le logo");
      administrateur.voir("Le logo a été retiré.");
      assertThat(administrateur.page().locator("img.ville-logo").count()).isZero();
    }
  }

  private static void deposer(Navigateur administrateur, String nom, byte[] contenu) {
    administrateur
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(nom, "image/png", contenu));
    administrateur.bouton("Enregistrer le logo");
  }

  private static byte[] png() throws IOException {
    var image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().fillRect(20, 20, 260, 80);
    var sortie = new ByteArrayOutputStream();
    ImageIO.write(image, "png", sortie);
    return sortie.toByteArray();
  }
}
