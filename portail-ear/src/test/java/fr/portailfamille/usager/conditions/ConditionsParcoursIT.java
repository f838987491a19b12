package fr.portailfamille.usager.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionsParcoursIT {

  private FamilleInstallee famille;

  @BeforeEach
  void uneFamille() throws SQLException {
    try (var connexion = PortailSession.portail().postgres().connect()) {
      Exemples.installer(connexion);
      famille = FamilleFixture.uneFamille().nommee("Roux").installer(connexion);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("E12 : à la première connexion, lire le RGPD et les CGU, et cocher deux cases")
  void a_la_premiere_connexion_deux_cases(Largeur largeur) {
    try (var administrateur = Navigateur.ouvrir(largeur, "conditions-admin");
        var parent = Navigateur.ouvrir(largeur, "conditions")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      try {
        demander(administrateur, "Oui");
        parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
        parent.aller("/usager/factures/liste.xhtml");
        parent.voir("Avant d’utiliser le portail", "Votre compte est personnel", "RGPD");
        parent.regarder("conditions");
        parent.cocher("J’ai lu les conditions d’utilisation");
        parent.bouton("Continuer");
        parent.voir("cochez les deux cases");
        parent.regarder("conditions-erreur");
        parent.cocher("J’ai lu comment mes données");
        parent.bouton("Continuer");
        parent.page().waitForURL("**/usager/factures/liste.xhtml");
        parent.aller("/usager/accueil.xhtml");
        assertThat(parent.texte()).doesNotContain("Avant d’utiliser le portail");
        parent.aller("/public/conditions.xhtml");
        parent.voir("Votre compte est personnel");
        parent.regarder("relues");
      } finally {
        demander(administrateur, "Non");
      }
    }
  }

  private static void demander(Navigateur administrateur, String reponse) {
    administrateur.aller("/agent/parametres.xhtml?groupe=compte");
    administrateur
        .page()
        .getByLabel("Conditions acceptées aussi par les parents déjà inscrits")
        .first()
        .selectOption(reponse);
    administrateur.bouton("Enregistrer");
    administrateur.voir("Les paramètres ont été enregistrés.");
  }
}
