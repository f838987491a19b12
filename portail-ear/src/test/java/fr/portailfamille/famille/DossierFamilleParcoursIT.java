package fr.portailfamille.famille;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.usager.CompteFixture;
import fr.portailfamille.usager.Role;
import fr.portailfamille.web.demarche.Retour;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierFamilleParcoursIT {

  private static final int TROIS_MO = 3 * 1024 * 1024;
  private static final List<String> TOUS =
      List.of(
          "caf-1.pdf",
          "caf-2.pdf",
          "gros-2.pdf",
          "gros-3.pdf",
          "gros-4.pdf",
          "gros-5.pdf",
          "gros-6.pdf");

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A14, A15, A16, A17, A18, A19, A20, A22, A24, B21, B22, B26, B28, B29, B33, B34 : un parent crée"
          + " son dossier famille, l'agent le valide")
  void un_parent_cree_son_dossier_et_l_agent_le_valide(Largeur largeur) throws SQLException {
    String nom = "Diallo" + UUID.randomUUID().toString().substring(0, 6);
    String courriel = nom.toLowerCase(Locale.ROOT) + "@exemple.fr";
    CompteFixture.creer(courriel, "Awa", nom, Role.FAMILLE);

    try (var parent = Navigateur.ouvrir(largeur, "dossier")) {
      parent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      parent.aller("/usager/demarches/liste.xhtml");
      parent.voir("Démarches disponibles", "Création du dossier famille");
      parent.regarder("demarches");
      lien(parent, "Début");

      consentir(parent);
      declarerLeFoyer(parent);
      declarerLesEnfants(parent, nom);
      joindreLesDocuments(parent);
      String numero = certifierEtDeposer(parent);

      corriger(largeur, courriel, numero);
      instruire(largeur, nom, numero);

      parent.aller("/usager/demarches/liste.xhtml");
      parent.voir("Acceptée", numero);
      lien(parent, "Création du dossier famille");
      parent.voir("Déposée", "En cours d’examen", "Acceptée");
      ouvrirLePremierDocument(parent);
      parent.regarder("suivi");
      parent.aller("/usager/enfants/liste.xhtml");
      parent.voir("Lina", "Noé");
      parent.regarder("enfants");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B28, B30 : ce qui est tapé est gardé en quittant ; deux onglets se le disent")
  void rien_de_ce_qui_est_tape_ne_se_perd(Largeur largeur) throws SQLException {
    String courriel = "onglets." + UUID.randomUUID() + "@exemple.fr";
    CompteFixture.creer(courriel, "Awa", "Onglets", Role.FAMILLE);

    try (var parent = Navigateur.ouvrir(largeur, "onglets")) {
      parent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      parent.aller("/usager/demarches/liste.xhtml");
      lien(parent, "Début");
      parent.cocher("J’ai lu et j’accepte");
      parent.bouton("Suivant");
      etape(parent, 2);

      parent.remplir("Rue", "rue des Tilleuls");
      parent.bouton("Annuler");
      parent.page().waitForURL("**/abandonner.xhtml**");
      parent.bouton("Garder le brouillon");
      lien(parent, "Continuer");
      etape(parent, 2);
      assertThat(parent.page().getByLabel("Rue").inputValue()).isEqualTo("rue des Tilleuls");

      var autre = parent.autreOnglet();
      autre.remplir("Commune", "Rennes");
      autre.bouton("Enregistrer");
      parent.remplir("Commune", "Vitré");
      parent.bouton("Suivant");
      parent.voir("Ce brouillon a été enregistré", "depuis une autre page");
      assertThat(parent.page().getByLabel("Commune").inputValue()).isEqualTo("Vitré");
      parent.regarder("autre-page");

      parent.bouton("Enregistrer");
      autre.aller(autre.page().url());
      assertThat(autre.page().getByLabel("Commune").inputValue()).isEqualTo("Vitré");
    }
  }

  private static void consentir(Navigateur parent) {
    parent.bouton("Suivant");
    parent.voir("Cochez la case pour accepter");
    parent.regarder("consentement");
    parent.cocher("J’ai lu et j’accepte");
    parent.bouton("Suivant");
    etape(parent, 2);
  }

  private static void declarerLeFoyer(Navigateur parent) {
    parent.remplir("Téléphone", "0612");
    parent.remplir("Rue", "rue des Tilleuls");
    parent.bouton("Suivant");
    parent.voir("Corrigez ce qui suit", "Indiquez un numéro de téléphone valable");
    assertThat(parent.page().getByLabel("Rue").inputValue()).isEqualTo("rue des Tilleuls");
    assertThat(parent.page().getByLabel("Téléphone").first().inputValue()).isEqualTo("0612");
    parent.regarder("foyer-refuse");

    parent.cocher("Madame");
    parent.remplir("Téléphone", "+33612345678");
    parent.remplir("Code postal", "35000");
    parent.remplir("Commune", "Rennes");
    parent.bouton("Enregistrer");
    parent
        .page()
        .getByRole(AriaRole.STATUS)
        .filter(
            new com.microsoft.playwright.Locator.FilterOptions()
                .setHasText("Brouillon enregistré à"))
        .first()
        .waitFor();
    parent.aller("/usager/demarches/liste.xhtml");
    parent.voir("en cours non finalisées (1)");
    lien(parent, "Continuer");
    etape(parent, 2);
    assertThat(parent.page().getByLabel("Commune").inputValue()).isEqualTo("Rennes");
    parent.regarder("foyer");
    parent.bouton("Suivant");
    etape(parent, 3);
  }

  private static void declarerLesEnfants(Navigateur parent, String nom) {
    parent.bouton("Suivant");
    parent.voir("Indiquez la date de naissance.");
    enfant(parent, "Lina", nom, "2018-03-04");
    parent.regarder("enfant");
    parent.bouton("Déclarer un nouvel enfant");
    parent.voir("Enfant 2");
    enfant(parent, "Noé", nom, "2021-09-21");
    parent.bouton("Suivant");
    etape(parent, 4);
    parent.voir("Lina", "04/03/2018", "Noé", "21/09/2021");
    parent.regarder("enfants-declares");
    parent.bouton("Suivant");
    etape(parent, 5);
  }

  private static void enfant(Navigateur parent, String prenom, String nom, String neLe) {
    parent.remplir("Prénom", prenom);
    parent.remplir("Nom", nom);
    parent.remplir("Date de naissance", neLe);
  }

  private static void joindreLesDocuments(Navigateur parent) {
    joindre(parent, 0, "facture.pdf", "MZ programme".getBytes(StandardCharsets.ISO_8859_1));
    parent.voir("n’est pas au format PDF ou JPEG");
    joindre(parent, 0, "lourd.pdf", pdf(TROIS_MO + 1));
    parent.voir("lourd.pdf : Choisissez un fichier PDF ou JPEG de 3 Mo au plus");
    joindre(parent, 0, "vide.pdf", new byte[0]);
    parent.voir("Ce fichier est vide");
    parent.regarder("document-refuse");
    chaqueFichierPourSoi(parent);
    refuserSansLeScript(parent);
    parent.bouton("Suivant");
    parent.voir("Joignez le document demandé : Justificatif de domicile");
    parent.voirAuChamp("Joignez le document demandé : Justificatif de domicile");
    parent.regarder("document-manquant");

    joindre(parent, 0, "facture.pdf", pdf(TROIS_MO));
    parent.voir("facture.pdf");
    assertThat(parent.texte())
        .contains("Joignez le document demandé : Livret de famille")
        .doesNotContain("Joignez le document demandé : Justificatif de domicile");
    joindre(parent, 1, "livret.jpg", photo());
    parent.voir("livret.jpg");
    joindre(parent, 1, "trop.pdf", pdf(2000));
    parent.voir("trop.pdf");
    bouton(parent, "Supprimer trop.pdf");
    assertThat(parent.texte()).contains("facture.pdf", "livret.jpg").doesNotContain("trop.pdf");
    parent.regarder("documents");
    parent.bouton("Suivant");
    etape(parent, 6);
  }

  private static void chaqueFichierPourSoi(Navigateur parent) {
    var programme = "MZ programme".getBytes(StandardCharsets.ISO_8859_1);
    joindre(parent, 2, fichier("caf-1.pdf", pdf(2000)), fichier("programme.pdf", programme));
    parent.voir("programme.pdf : ", "Ce fichier est vide");
    assertThat(joints(parent)).isEqualTo(List.of("caf-1.pdf"));
    joindre(parent, 2, fichier("caf-2.pdf", pdf(2000)), fichier("lourd.pdf", pdf(TROIS_MO + 1)));
    parent.voir("lourd.pdf : Choisissez un fichier PDF ou JPEG de 3 Mo au plus");
    assertThat(joints(parent)).isEqualTo(List.of("caf-1.pdf", "caf-2.pdf"));
    parent.regarder("documents-un-refuse");
    plusQueLeServeurNeLit(parent);
  }

  /** Eighteen megabytes at once, when it reads sixteen. */
  private static void plusQueLeServeurNeLit(Navigateur parent) {
    joindre(
        parent,
        2,
        IntStream.rangeClosed(1, 6)
            .mapToObj(rang -> fichier("gros-" + rang + ".pdf", pdf(TROIS_MO)))
            .toArray(FilePayload[]::new));
    parent.voir("gros-6.pdf");
    bouton(parent, "Supprimer gros-1.pdf");
    assertThat(joints(parent)).isEqualTo(TOUS);
  }

  /** Straight to the server, which does not rely on what the page refuses. */
  private static void refuserSansLeScript(Navigateur parent) {
    var depot = parent.page().locator("form.depot").first();
    var envoi = FormData.create();
    for (var champ : depot.locator("input[type=hidden], input[type=submit]").all()) {
      envoi.set(champ.getAttribute("name"), champ.inputValue());
    }
    envoi.set("fichiers", fichier("direct.pdf", pdf(TROIS_MO + 1)));

    var reponse =
        parent
            .page()
            .request()
            .post(
                (String) depot.evaluate("formulaire => formulaire.action"),
                RequestOptions.create().setMultipart(envoi));

    assertThat(reponse.text()).contains("direct.pdf : ", "3 Mo");
    parent.aller("/usager/famille/dossier.xhtml?etape=5");
    assertThat(joints(parent)).isEqualTo(TOUS);
  }

  private static List<?> joints(Navigateur parent) {
    return (List<?>)
        parent
            .page()
            .locator(".document-nom")
            .evaluateAll("noms => noms.map(nom => nom.firstChild.textContent.trim())");
  }

  private static String certifierEtDeposer(Navigateur parent) {
    parent.bouton("Déposer la démarche");
    parent.voir("Cochez la case pour certifier", "06 12 34 56 78");
    parent.regarder("relecture");
    ouvrirLePremierDocument(parent);
    var autre = parent.autreOnglet();
    var troisieme = parent.autreOnglet();
    parent.cocher("Je certifie");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/confirmation.xhtml**");
    parent.regarder("confirmation");
    autre.cocher("Je certifie");
    autre.bouton("Déposer la démarche");
    autre.page().waitForURL("**/confirmation.xhtml**");
    assertThat(autre.page().locator(".numero-traitement").innerText())
        .isEqualTo(parent.page().locator(".numero-traitement").innerText());
    String numero = parent.page().locator(".numero-traitement").innerText();
    String confirmation = parent.page().url();
    revenirSurCeQuiEstDepose(
        troisieme, confirmation.substring(confirmation.indexOf("id=")), numero);
    parent.aller("/usager/enfants/liste.xhtml");
    parent.voir("quand votre dossier famille sera validé");
    return numero;
  }

  /** By a button of a page left open, or by its address: neither is a dead end. */
  private static void revenirSurCeQuiEstDepose(Navigateur onglet, String id, String numero) {
    onglet.bouton("Enregistrer");
    onglet.page().waitForURL("**/detail.xhtml**");
    onglet.voir("Cette démarche est déjà déposée : voici où elle en est.", numero);
    onglet.aller("/usager/famille/dossier.xhtml?etape=6&" + id);
    onglet.page().waitForURL("**/detail.xhtml**");
    onglet.voir("Cette démarche est déjà déposée : voici où elle en est.", numero);
    onglet.regarder("deja-deposee");
  }

  /** Given back, then corrected from another browser. */
  private static void corriger(Largeur largeur, String courriel, String numero)
      throws SQLException {
    var motif = "À quel numéro de la rue habitez-vous ?";
    try (var connexion = PortailSession.portail().postgres().connect();
        var agent = Navigateur.ouvrir(largeur, "dossier-retour");
        var ailleurs = Navigateur.ouvrir(largeur, "dossier-ailleurs")) {
      Exemples.installer(connexion);
      long id =
          new Base(connexion)
              .chercher("select id from demarche where numero = ?", numero)
              .orElseThrow();
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      Retour.rendre(agent, id, motif);
      ailleurs.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      Retour.reprendre(ailleurs, id, motif);
      ailleurs.remplir("Rue", "12 rue des Tilleuls");
      Retour.deposer(ailleurs, "Je certifie");
    }
  }

  private static void instruire(Largeur largeur, String nom, String numero) throws SQLException {
    String courriel = "agent." + nom.toLowerCase(Locale.ROOT) + "@exemple.fr";
    CompteFixture.creer(courriel, "Paul", "Agent", Role.AGENT);
    try (var agent = Navigateur.ouvrir(largeur, "bureau")) {
      agent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      agent.aller("/agent/demarches/liste.xhtml?texte=" + nom);
      agent.voir(numero, "Déposée");
      agent.regarder("liste");
      lien(agent, numero);
      agent.voir("Lina", "12 rue des Tilleuls", "facture.pdf");
      String document = agent.page().locator(".documents a").first().getAttribute("href");
      var reponse = agent.page().request().get(document);
      assertThat(reponse.headers())
          .containsEntry("content-type", "application/pdf")
          .containsEntry("x-content-type-options", "nosniff");
      agent.regarder("detail");
      agent.bouton("Refuser");
      agent.voir("Écrivez à la famille pourquoi");
      agent.bouton("Accepter");
      agent.voir("Démarche acceptée.");
      agent.regarder("acceptee");
    }
  }

  private static void etape(Navigateur parent, int rang) {
    parent.voir("Étape " + rang + " sur 6");
  }

  private static void lien(Navigateur parent, String nom) {
    parent
        .page()
        .locator("main")
        .getByRole(AriaRole.LINK)
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(nom))
        .first()
        .click();
    parent.page().waitForLoadState();
  }

  private static void bouton(Navigateur parent, String nom) {
    parent.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom)).click();
    parent.page().waitForLoadState();
  }

  private static void joindre(Navigateur parent, int rang, String nom, byte[] contenu) {
    joindre(parent, rang, fichier(nom, contenu));
  }

  private static void joindre(Navigateur parent, int rang, FilePayload... fichiers) {
    parent.page().locator("input[type=file]").nth(rang).setInputFiles(fichiers);
    parent.attendre();
  }

  private static FilePayload fichier(String nom, byte[] contenu) {
    return new FilePayload(nom, nom.endsWith(".jpg") ? "image/jpeg" : "application/pdf", contenu);
  }

  /** As phones take them: heavier than the limit. */
  private static byte[] photo() {
    var hasard = new Random(1);
    var image = new BufferedImage(3200, 2400, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, hasard.nextInt(0x1000000));
      }
    }
    var jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", jpeg);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    assertThat(jpeg.size()).isGreaterThan(TROIS_MO);
    return jpeg.toByteArray();
  }

  private static void ouvrirLePremierDocument(Navigateur parent) {
    var document = parent.page().locator(".documents a").first().getAttribute("href");
    assertThat(parent.page().request().get(document).headers())
        .containsEntry("content-type", "application/pdf");
  }

  private static byte[] pdf(int taille) {
    byte[] debut = "%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] fin = "\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] pdf = new byte[taille];
    Arrays.fill(pdf, (byte) ' ');
    System.arraycopy(debut, 0, pdf, 0, debut.length);
    System.arraycopy(fin, 0, pdf, taille - fin.length, fin.length);
    return pdf;
  }
}
