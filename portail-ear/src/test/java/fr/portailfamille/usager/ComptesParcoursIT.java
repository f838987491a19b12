package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComptesParcoursIT {

  /** Of nobody: found by those only who may read one. */
  private static final String FICHE_SANTE = "/agent/sante/fiche.xhtml?enfant=999999999";

  private static final Pattern LIEN = Pattern.compile("/public/nouveau-mot-de-passe\\S+");

  private final String courriel = "invite." + UUID.randomUUID() + "@exemple.fr";

  @BeforeEach
  void uneVille() throws SQLException {
    try (var base = PortailSession.portail().postgres().connect()) {
      Exemples.installer(base);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "A02, E10 : la mairie ouvre un compte, la personne choisit son mot de passe et se connecte")
  void un_administrateur_invite_un_agent(Largeur largeur) {
    try (var administrateur = Navigateur.ouvrir(largeur, "comptes");
        var agent = Navigateur.ouvrir(largeur, "comptes-invite")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/comptes.xhtml");
      administrateur.regarder("liste");

      remplir(administrateur, "pas-une-adresse");
      administrateur.bouton("Envoyer l’invitation");
      administrateur.voir("n’est pas valable");
      administrateur.regarder("refus");
      remplir(administrateur, Personnage.CLAIRE_FONTAINE.courriel());
      administrateur.bouton("Envoyer l’invitation");
      administrateur.voir("Cochez au moins un rôle.");
      administrateur.cocher("Agent : examiner les démarches");
      administrateur.bouton("Envoyer l’invitation");
      administrateur.voir("Cette adresse a déjà un compte");
      remplir(administrateur, courriel);
      administrateur.bouton("Envoyer l’invitation");
      administrateur.voir("L’invitation est partie à " + courriel, "Invité");
      administrateur.regarder("invite");

      agent.aller(lien("Activez votre compte"));
      agent.voir("Au moins 8 caractères");
      champ(agent, "nouveau:motDePasse").fill(CompteFixture.MOT_DE_PASSE);
      champ(agent, "nouveau:confirmation").fill(CompteFixture.MOT_DE_PASSE);
      agent.bouton("Modifier votre mot de passe");
      agent.voir("Le mot de passe a bien été enregistré.");
      agent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      assertThat(agent.page().url()).contains("/agent/accueil.xhtml");
      assertThat(agent.page().navigate("/agent/comptes.xhtml").status()).isEqualTo(403);

      administrateur.aller("/agent/comptes.xhtml?courriel=" + courriel);
      administrateur.bouton("Suspendre l’accès : Ana Invitée");
      administrateur.voir("Ana Invitée n’a plus accès au portail.", "Suspendu");
      administrateur.regarder("suspendu");
      agent.aller("/agent/accueil.xhtml");
      assertThat(agent.page().url()).contains("/public/connexion.xhtml");
    }
  }

  @Test
  @DisplayName(
      "A02, C41 : un lien est renvoyé à l’adresse du compte, d’une famille comme d’un agent")
  void un_administrateur_renvoie_un_lien_a_une_famille() throws SQLException {
    CompteFixture.creer(courriel, "Ana", "Famille", Role.FAMILLE);

    try (var administrateur = Navigateur.ouvrir(Largeur.BUREAU, "comptes-lien")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/comptes.xhtml");
      champ(administrateur, "courrielCherche").fill(courriel);
      administrateur.bouton("Chercher");
      administrateur.voir("Ana Famille", "Famille : faire ses démarches");
      administrateur.bouton("Envoyer un lien de nouveau mot de passe : Ana Famille");
      administrateur.voir("Un lien est parti à " + courriel + " pour Ana Famille.");

      assertThat(lien("Choisissez un nouveau mot de passe")).contains("jeton=");
    }
  }

  @Test
  @DisplayName(
      "B14 : l’accès aux informations sanitaires se donne à un agent et se retire aussitôt")
  void un_administrateur_habilite_un_agent_a_la_sante() throws SQLException {
    CompteFixture.creer(courriel, "Ana", "Agent", Role.AGENT);

    try (var administrateur = Navigateur.ouvrir(Largeur.BUREAU, "comptes-sante");
        var agent = Navigateur.ouvrir(Largeur.BUREAU, "comptes-sante-agent")) {
      agent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      assertThat(agent.page().navigate(FICHE_SANTE).status()).isEqualTo(403);
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/comptes.xhtml?courriel=" + courriel);
      administrateur.bouton("Changer les droits : Ana Agent");
      administrateur.cocher("Agent : examiner les démarches");
      administrateur.cocher("Santé :");
      administrateur.cocher("Facturation :");
      administrateur.bouton("Enregistrer les droits");
      administrateur.voir("Seul un agent qui examine les démarches peut lire");
      administrateur.cocher("Agent : examiner les démarches");
      administrateur.regarder("droits");
      administrateur.bouton("Enregistrer les droits");
      administrateur.voir("Les droits d’Ana Agent sont changés.", "Facturation :");
      administrateur.regarder("habilite");

      agent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      assertThat(agent.page().navigate(FICHE_SANTE).status()).isEqualTo(404);

      administrateur.bouton("Changer les droits : Ana Agent");
      administrateur.cocher("Santé :");
      administrateur.cocher("Facturation :");
      administrateur.bouton("Enregistrer les droits");
      administrateur.voir("Les droits d’Ana Agent sont changés.");
      agent.aller(FICHE_SANTE);
      assertThat(agent.page().url()).contains("/public/connexion.xhtml");
      agent.connecter(courriel, CompteFixture.MOT_DE_PASSE);
      assertThat(agent.page().navigate(FICHE_SANTE).status()).isEqualTo(403);
    }
  }

  @Test
  void un_administrateur_ne_se_ferme_pas_le_portail() {
    try (var administrateur = Navigateur.ouvrir(Largeur.BUREAU, "comptes-soi")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      administrateur.aller("/agent/comptes.xhtml?courriel=" + Personnage.ODILE_PERRIN.courriel());
      administrateur.bouton("Suspendre l’accès");

      administrateur.voir("Vous ne pouvez pas suspendre votre propre accès");
      administrateur.bouton("Changer les droits : ");
      administrateur.cocher("Administration :");
      administrateur.cocher("Agent : examiner les démarches");
      administrateur.bouton("Enregistrer les droits");
      administrateur.voir("Vous ne pouvez pas vous retirer l’administration");
    }
  }

  private static void remplir(Navigateur administrateur, String adresse) {
    champ(administrateur, "invitation:prenom").fill("Ana");
    champ(administrateur, "invitation:nom").fill("Invitée");
    champ(administrateur, "invitation:courriel").fill(adresse);
  }

  private static Locator champ(Navigateur qui, String id) {
    return qui.page().locator("[id='" + id + "']");
  }

  private String lien(String sujet) {
    var texte = PortailSession.portail().mails().await(courriel, sujet).text();
    var trouve = LIEN.matcher(texte);
    assertThat(trouve.find()).as(texte).isTrue();
    return trouve.group();
  }
}
