package fr.portailfamille.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.web.demarche.Retour;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhotosParcoursIT {

  private static final String ENFANTS = "/usager/enfants/liste.xhtml";
  private static final String ENVOI = "/usager/photos/envoyer.xhtml";

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;
  private FamilleInstallee voisine;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .avecEnfant("Tao", LocalDate.of(2019, 9, 21))
            .installer(connexion);
    voisine = FamilleFixture.uneFamille().nommee("Petit").installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "C16, C17, C23, B21, B22, B28 : la photo d’un enfant, de sa fiche à l’acceptation, puis retirée")
  void la_photo_d_un_enfant(Largeur largeur) throws SQLException, IOException {
    try (var parent = Navigateur.ouvrir(largeur, "photo");
        var ailleurs = Navigateur.ouvrir(largeur, "photo-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "photo-agent");
        var etranger = Navigateur.ouvrir(largeur, "photo-etranger")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      etranger.connecter(voisine.courriel(), Personnage.MOT_DE_PASSE);
      long mia = famille.enfant("Mia");

      envoyer(parent, ailleurs);
      corriger(agent, parent);
      accepter(agent);

      parent.aller(ENFANTS);
      montre(parent, "Photo de Mia");
      parent.regarder("enfants");
      parent.bouton("Voir sa fiche");
      montre(parent, "Photo de Mia");
      parent.voir("Remplacer la photo");
      parent.regarder("fiche");
      assertThat(etat(parent, "/usager/photo/" + mia)).isEqualTo(200);
      assertThat(etat(etranger, "/usager/photo/" + mia)).isEqualTo(404);
      assertThat(etat(agent, "/agent/photo/" + mia + "?famille=" + famille.id())).isEqualTo(200);
      assertThat(etat(agent, "/agent/photo/" + mia + "?famille=" + voisine.id())).isEqualTo(404);
      agent.aller("/agent/familles/enfants.xhtml?id=" + famille.id());
      montre(agent, "Photo de Mia Roux");
      agent.regarder("foyer");

      parent.bouton("Retirer la photo");
      parent.voir("Retirer la photo de Mia ?");
      parent.regarder("retirer");
      parent.bouton("Retirer la photo");
      parent.voir("La photo est retirée.", "Ajouter sa photo");
      assertThat(etat(parent, "/usager/photo/" + mia)).isEqualTo(404);
    }
  }

  /** Begun in one browser, finished in another. */
  private void envoyer(Navigateur debut, Navigateur parent) throws IOException {
    choisir(debut);
    parent.aller(ENVOI);
    parent.voir("Photo de l’enfant – Mia");
    joindre(parent, new FilePayload("photo.pdf", "application/pdf", "%PDF-1.4 %%EOF".getBytes()));
    parent.voir("un PDF ne convient pas ici");
    joindre(parent, new FilePayload("mia.jpg", "image/jpeg", photo()));
    parent.voir(".jpg");
    parent.regarder("piece");
    parent.bouton("Suivant");
    parent.voir("Mia Roux", "Ajouter une photo", "Ne rien changer");
    parent.bouton("Déposer la démarche");
    parent.voir("pour autoriser la mairie à garder cette photo");
    parent.cocher("J’autorise la mairie");
    parent.regarder("relecture");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
  }

  private void corriger(Navigateur agent, Navigateur parent) throws SQLException, IOException {
    var motif = "On ne voit pas son visage.";
    Retour.rendre(agent, deposee(), motif);
    Retour.reprendre(parent, deposee(), motif);
    parent.bouton("Suivant");
    parent.bouton("Supprimer");
    joindre(parent, new FilePayload("visage.jpg", "image/jpeg", photo()));
    parent.voir(".jpg");
    Retour.deposer(parent, "J’autorise la mairie");
  }

  private void choisir(Navigateur parent) {
    parent.aller("/usager/enfants/fiche.xhtml?enfant=" + famille.enfant("Mia"));
    parent.bouton("Ajouter sa photo");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    parent.voir("Pour qui envoyez-vous une photo ?");
    assertThat(parent.page().locator("input[type=checkbox]:checked").count()).isOne();
    parent.regarder("enfants-choix");
    parent.cocher("Mia");
    parent.bouton("Suivant");
    parent.voirAuChamp("Cochez au moins un enfant.");
    parent.regarder("enfants-aucun");
    parent.cocher("Mia");
    parent.bouton("Suivant");
    parent.voir("Photo de l’enfant – Mia");
  }

  private void joindre(Navigateur parent, FilePayload fichier) {
    parent
        .page()
        .locator("#fichiers-PHOTO_PORTRAIT-" + famille.enfant("Mia"))
        .setInputFiles(fichier);
    parent.attendre();
  }

  private void accepter(Navigateur agent) throws SQLException {
    agent.aller("/agent/demarches/detail.xhtml?id=" + deposee());
    agent.voir("Ajouter une photo");
    agent.regarder("examen");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  private long deposee() throws SQLException {
    return base.chercher(
            "select max(id) from demarche where type = 'PHOTO_ENFANT' and famille_id = ?",
            famille.id())
        .orElseThrow();
  }

  /** Drawn, not only announced. */
  private static void montre(Navigateur navigateur, String alternative) {
    var image = navigateur.page().locator("img[alt='" + alternative + "']");
    assertThat(image.count()).isOne();
    assertThat(image.evaluate("i => i.decode().then(() => i.naturalWidth)")).isEqualTo(420);
  }

  private static int etat(Navigateur navigateur, String chemin) {
    return navigateur.page().request().get(chemin).status();
  }

  private static byte[] photo() throws IOException {
    var image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
    var dessin = image.createGraphics();
    dessin.setColor(new Color(190, 220, 240));
    dessin.fillRect(0, 0, 900, 1200);
    dessin.setColor(new Color(230, 190, 160));
    dessin.fillOval(250, 300, 400, 520);
    dessin.dispose();
    var octets = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", octets);
    return octets.toByteArray();
  }
}
