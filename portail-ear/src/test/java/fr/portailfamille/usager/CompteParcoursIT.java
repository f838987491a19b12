package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompteParcoursIT {

  private static final Pattern CODE = Pattern.compile("^\\d{6}$", Pattern.MULTILINE);
  private static final Pattern LIEN = Pattern.compile("/public/nouveau-mot-de-passe\\S+");

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A03, A04, A05, A06, A07, A08, A09, A10, A11, A12 : créer son compte avec une adresse, un code et un mot de passe")
  void un_parent_cree_son_compte(Largeur largeur) {
    String courriel = "nouveau." + largeur.name().toLowerCase() + "@exemple.fr";

    try (var parent = Navigateur.ouvrir(largeur, "creation-compte")) {
      parent.aller("/public/connexion.xhtml");
      parent.voir("Besoin d’aide ?");
      parent.bouton("Créer votre compte");
      parent.regarder("moyen");
      parent.bouton("Connexion par courriel");
      parent.regarder("adresse");
      remplir(parent, "creation:courriel", "lea@exemple");
      parent.bouton("Envoyer");
      parent.voir("n’est pas valable");
      remplir(parent, "creation:courriel", courriel);
      parent.bouton("Envoyer");

      remplir(parent, "verification:code", "abcdef");
      parent.bouton("Valider");
      parent.voir("Ce code n’est pas le bon");
      parent.regarder("code-refuse");
      remplir(parent, "verification:code", extraire(CODE, courriel, "code de vérification"));
      parent.bouton("Valider");

      remplir(parent, "creation:prenom", "Léa");
      remplir(parent, "creation:nom", "Nouvelle");
      choisir(parent, "creation", "mB7kq2x", "mB7kq2x");
      parent.bouton("Créer un compte");
      parent.voir("au moins 8 caractères ; celui-ci en a 7");
      parent.regarder("mot-de-passe-court");
      choisir(parent, "creation", CompteFixture.MOT_DE_PASSE, "ouragan-violet-73");
      force(parent, "creation", "excellente");
      parent.regarder("mot-de-passe-fort");
      parent.bouton("Créer un compte");
      parent.voir("Les deux mots de passe ne sont pas identiques.");
      choisir(parent, "creation", CompteFixture.MOT_DE_PASSE, CompteFixture.MOT_DE_PASSE);
      parent.bouton("Créer un compte");

      parent.page().waitForURL("**/usager/accueil.xhtml");
      parent.voir("Votre compte est créé.");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A13, B01, B02, B03, B04 : mot de passe oublié, lien par courriel, nouveau mot de passe")
  void un_parent_choisit_un_nouveau_mot_de_passe(Largeur largeur) throws SQLException {
    String courriel = "oubli." + largeur.name().toLowerCase() + "@exemple.fr";
    CompteFixture.creer(courriel, "Marc", "Oubli", Role.FAMILLE);

    try (var parent = Navigateur.ouvrir(largeur, "oubli")) {
      parent.aller("/public/connexion.xhtml");
      parent.bouton("Mot de passe oublié ?");
      parent.regarder("oubli");
      remplir(parent, "oubli:courriel", courriel);
      parent.bouton("Recevoir le lien");
      parent.regarder("envoye");

      String lien = extraire(LIEN, courriel, "nouveau mot de passe");
      parent.aller(lien);
      choisir(parent, "nouveau", "cantine24", "cantine24");
      force(parent, "nouveau", "faible");
      parent.regarder("faible");
      parent.bouton("Modifier votre mot de passe");
      parent.voir("trop facile à deviner");
      choisir(parent, "nouveau", "troisabricotsbleus", "troisabricotsbleus");
      parent.bouton("Modifier votre mot de passe");
      parent.page().waitForURL("**/public/connexion.xhtml");
      parent.voir("Le mot de passe a bien été enregistré.");

      parent.aller(lien);
      parent.voir("Ce lien n’est plus valable");
      assertThat(parent.page().url()).contains("/public/mot-de-passe-oublie.xhtml");
      parent.regarder("lien-deja-utilise");
      parent.connecter(courriel, "troisabricotsbleus");
      assertThat(parent.page().url()).contains("/usager/accueil.xhtml");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B40 : changer son mot de passe déconnecte les autres appareils")
  void un_parent_change_son_mot_de_passe(Largeur largeur) throws SQLException {
    String courriel = "profil." + largeur.name().toLowerCase() + "@exemple.fr";
    CompteFixture.creer(courriel, "Inès", "Profil", Role.FAMILLE);

    try (var parent = Navigateur.ouvrir(largeur, "profil");
        var ailleurs = Navigateur.ouvrir(largeur, "profil-ailleurs")) {
      ailleurs.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      parent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      parent.aller("/usager/profil.xhtml");
      parent.voir(courriel);
      remplir(parent, "changement:actuel", "pas-celui-la");
      choisir(parent, "changement", "troisabricotsbleus", "troisabricotsbleus");
      parent.bouton("Modifier votre mot de passe");
      parent.voir("Le mot de passe actuel est inexact.");
      parent.regarder("refus");

      remplir(parent, "changement:actuel", CompteFixture.MOT_DE_PASSE);
      choisir(parent, "changement", "troisabricotsbleus", "troisabricotsbleus");
      parent.bouton("Modifier votre mot de passe");
      parent.voir("Le mot de passe a bien été enregistré.");

      parent.aller("/usager/accueil.xhtml");
      assertThat(parent.page().url()).contains("/usager/accueil.xhtml");
      ailleurs.aller("/usager/accueil.xhtml");
      assertThat(ailleurs.page().url()).contains("/public/connexion.xhtml");
      assertThatCode(
              () -> PortailSession.portail().mails().await(courriel, "mot de passe a été modifié"))
          .doesNotThrowAnyException();
    }
  }

  @Test
  @DisplayName("E15 : une adresse inconnue reçoit la même réponse, et aucun courriel")
  void une_adresse_inconnue_recoit_la_meme_reponse() {
    try (var visiteur = Navigateur.ouvrir(Largeur.BUREAU, "oubli-inconnu")) {
      visiteur.aller("/public/mot-de-passe-oublie.xhtml");
      remplir(visiteur, "oubli:courriel", "personne.ici@exemple.fr");
      visiteur.bouton("Recevoir le lien");

      visiteur.voir("Si un compte existe pour cette adresse");
      assertThat(PortailSession.portail().mails().mailsTo("personne.ici@exemple.fr")).isEmpty();
    }
  }

  @Test
  @DisplayName("A13, B02 : le lien expire page ouverte, la saisie n’échoue pas et le bouton le dit")
  void un_lien_qui_expire_page_ouverte_le_dit_en_une_phrase() throws SQLException {
    String courriel = "perime@exemple.fr";
    long compte = CompteFixture.creer(courriel, "Marc", "Périmé", Role.FAMILLE);

    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "lien-perime")) {
      parent.aller("/public/mot-de-passe-oublie.xhtml");
      remplir(parent, "oubli:courriel", courriel);
      parent.bouton("Recevoir le lien");
      parent.aller(extraire(LIEN, courriel, "nouveau mot de passe"));
      executer("update jeton set utilise_le = now() where compte_id = " + compte);

      var mesure =
          parent
              .page()
              .waitForResponse(
                  reponse -> reponse.request().method().equals("POST"),
                  () -> remplir(parent, "nouveau:motDePasse", "troisabricotsbleus"));
      assertThat(mesure.status()).isEqualTo(200);
      assertThat(mesure.text()).doesNotContain("Un problème est survenu");
      choisir(parent, "nouveau", "troisabricotsbleus", "troisabricotsbleus");
      parent.bouton("Modifier votre mot de passe");

      parent.voir("Ce lien n’est plus valable");
      assertThat(parent.page().url()).contains("/public/mot-de-passe-oublie.xhtml");
    }
  }

  @Test
  @DisplayName(
      "A05, A06, A07, A08, A09, A10, A11 : chaque étape de la création renvoyée après coup est expliquée")
  void une_etape_de_la_creation_renvoyee_apres_coup_est_expliquee() throws SQLException {
    String courriel = "rejouee@exemple.fr";

    try (var parent = Navigateur.ouvrir(Largeur.BUREAU, "creation-rejouee")) {
      parent.aller("/public/creer-compte/adresse.xhtml");
      remplir(parent, "creation:courriel", courriel);
      parent.bouton("Envoyer");
      remplir(parent, "verification:code", extraire(CODE, courriel, "code de vérification"));
      var code = parent.autreOnglet();
      parent.bouton("Valider");
      var fin = parent.autreOnglet();
      terminer(parent);
      parent.page().waitForURL("**/usager/accueil.xhtml");

      terminer(fin);
      fin.voir("Votre compte est créé.");
      remplir(code, "verification:code", "123456");
      code.bouton("Valider");
      code.voir("Votre compte est créé.");
    }
  }

  @Test
  @DisplayName("A07 : une création trop ancienne est à recommencer, et le dit")
  void une_creation_trop_ancienne_est_a_recommencer() throws SQLException {
    try (var ailleurs = Navigateur.ouvrir(Largeur.BUREAU, "creation-perimee")) {
      ailleurs.aller("/public/creer-compte/adresse.xhtml");
      remplir(ailleurs, "creation:courriel", "perimee@exemple.fr");
      ailleurs.bouton("Envoyer");
      executer("delete from creation_compte where courriel = 'perimee@exemple.fr'");
      remplir(ailleurs, "verification:code", "123456");
      ailleurs.bouton("Valider");
      ailleurs.voir("La création du compte est à recommencer");
    }
  }

  private static void terminer(Navigateur parent) {
    remplir(parent, "creation:prenom", "Léa");
    remplir(parent, "creation:nom", "Rejouée");
    choisir(parent, "creation", CompteFixture.MOT_DE_PASSE, CompteFixture.MOT_DE_PASSE);
    parent.bouton("Créer un compte");
  }

  private static void executer(String sql) throws SQLException {
    try (var base = PortailSession.portail().postgres().connect();
        var ordre = base.createStatement()) {
      ordre.executeUpdate(sql);
    }
  }

  private static void remplir(Navigateur parent, String id, String valeur) {
    parent.page().locator("[id='" + id + "']").fill(valeur);
  }

  private static void choisir(
      Navigateur parent, String formulaire, String motDePasse, String confirmation) {
    remplir(parent, formulaire + ":motDePasse", motDePasse);
    remplir(parent, formulaire + ":confirmation", confirmation);
  }

  private static void force(Navigateur parent, String formulaire, String mot) {
    PlaywrightAssertions.assertThat(parent.page().locator("[id='" + formulaire + ":force']"))
        .containsText("Sécurité du mot de passe : " + mot);
  }

  private static String extraire(Pattern motif, String courriel, String sujet) {
    var texte = PortailSession.portail().mails().await(courriel, sujet).text();
    var trouve = motif.matcher(texte);
    assertThat(trouve.find()).as(texte).isTrue();
    return trouve.group();
  }
}
