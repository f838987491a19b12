package fr.portailfamille.parametre;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.usager.CompteFixture;
import fr.portailfamille.usager.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
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
      var nombre =
          administrateur
              .page()
              .getByLabel(
                  "Nombre maximal de documents par démarche",
                  new Page.GetByLabelOptions().setExact(true));
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

      administrateur.voir("Par défaut : 10 ; de 1 à 50.");
      assertThat(nombre.getAttribute("min")).isEqualTo("1");
      assertThat(nombre.getAttribute("max")).isEqualTo("50");
      administrateur.bouton(
          "Remettre la valeur par défaut : Nombre maximal de documents par démarche");
      assertThat(nombre.inputValue()).isEqualTo("10");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Les paramètres ont été enregistrés.");
      administrateur.aller("/agent/parametres.xhtml?groupe=documents");
      assertThat(nombre.inputValue()).isEqualTo("10");
      administrateur.regarder("documents");
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("A14, B26 : la collectivité écrit le texte de consentement, sur plusieurs lignes")
  void un_administrateur_ecrit_le_texte_de_consentement(Largeur largeur) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }
    String courriel = "texte." + UUID.randomUUID() + "@exemple.fr";
    CompteFixture.creer(courriel, "Awa", "Texte", Role.FAMILLE);

    try (var administrateur = Navigateur.ouvrir(largeur, "consentement");
        var parent = Navigateur.ouvrir(largeur, "consentement-parent")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/parametres.xhtml?groupe=demarche");
      administrateur.remplir(
          "Utilisation des données personnelles", "Vos données restent ici.\n\nUn an, pas plus.");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Les paramètres ont été enregistrés.");
      administrateur.regarder("texte");

      parent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      parent.aller("/usager/famille/dossier.xhtml");
      parent.voir("Vos données restent ici.\n\nUn an, pas plus.");
      parent.regarder("consentement");
    } finally {
      oublier(Parametre.DEMARCHE_CONSENTEMENT);
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("D15 : le message du service s’ouvre par le « ? » de la page, et d’elle seule")
  void le_service_ecrit_l_aide_d_une_page(Largeur largeur) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }

    try (var administrateur = Navigateur.ouvrir(largeur, "aide");
        var parent = Navigateur.ouvrir(largeur, "aide-parent")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/parametres.xhtml?groupe=aide");
      administrateur.remplir(
          "Aide de la page « Mes enfants »", "Une erreur ?\n<b>Appelez</b> le service.");
      administrateur.bouton("Enregistrer");
      administrateur.voir("Les paramètres ont été enregistrés.");

      parent.connecter(Personnage.CAMILLE_LEMAIRE.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/enfants/liste.xhtml");
      assertThat(parent.texte()).doesNotContain("Une erreur ?");
      parent.page().locator(".aide-page summary").click();
      parent.voir("Une erreur ?\n<b>Appelez</b> le service.");
      parent.regarder("enfants");
      parent.aller("/usager/contacts/liste.xhtml");
      assertThat(parent.page().locator(".aide-page").count()).isZero();
    } finally {
      oublier(Parametre.AIDE_ENFANTS);
    }
  }

  @ParameterizedTest
  @EnumSource(Largeur.class)
  @DisplayName("C02, C41 : comptes créés par la mairie, mot de passe redemandé au service")
  void la_mairie_cree_les_comptes_et_redonne_les_mots_de_passe(Largeur largeur)
      throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }

    try (var administrateur = Navigateur.ouvrir(largeur, "fermee-reglage");
        var visiteur = Navigateur.ouvrir(largeur, "fermee")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      choisir(administrateur, "compte", "Les familles créent leur compte elles-mêmes", "Non");
      choisir(administrateur, "mot-de-passe", "Mot de passe oublié", "Auprès du service");

      visiteur.aller("/public/connexion.xhtml");
      visiteur.voir("Les comptes sont créés par la mairie", "Besoin d’aide ?");
      assertThat(visiteur.texte()).doesNotContain("Créer votre compte");
      visiteur.regarder("connexion");
      visiteur.aller("/public/creer-compte/adresse.xhtml");
      assertThat(visiteur.page().url()).endsWith("/public/creer-compte.xhtml");
      visiteur.voir("Les comptes sont créés par la mairie", "Besoin d’aide ?");
      visiteur.aller("/public/mot-de-passe-oublie.xhtml");
      visiteur.voir("Contactez le service", "Besoin d’aide ?");
      assertThat(visiteur.page().locator("form#oubli").count()).isZero();
      visiteur.regarder("oubli");
    } finally {
      oublier(Parametre.COMPTE_CREATION_EN_LIGNE, Parametre.MOT_DE_PASSE_REINITIALISATION);
    }
  }

  private static void choisir(
      Navigateur administrateur, String groupe, String parametre, String valeur) {
    administrateur.aller("/agent/parametres.xhtml?groupe=" + groupe);
    administrateur.page().getByLabel(parametre).selectOption(new SelectOption().setLabel(valeur));
    administrateur.bouton("Enregistrer");
    administrateur.voir("Les paramètres ont été enregistrés.");
  }

  /** Through the page, so that the server forgets it at once. */
  private static void oublier(Parametre... parametres) {
    try (var administrateur = Navigateur.ouvrir(Largeur.BUREAU, "oublier")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      for (var parametre : parametres) {
        administrateur.aller("/agent/parametres.xhtml?groupe=" + parametre.groupe());
        administrateur.bouton("Remettre la valeur par défaut");
        administrateur.bouton("Enregistrer");
        administrateur.voir("Les paramètres ont été enregistrés.");
      }
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
