package fr.portailfamille.scolarite.passage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassageParcoursIT {

  private Connection connexion;
  private PassageFixture ville;

  @BeforeEach
  void uneVille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    ville = new PassageFixture(connexion);
    ville.eleve("Ana", ville.elementaire, "CE1");
    ville.eleve("Bilal", ville.elementaire, "CE1");
    ville.eleve("Chloé", ville.elementaire, "CP");
  }

  @AfterEach
  void fermer() throws SQLException {
    ville.close();
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Faire passer une ville à l’année suivante, un maintien à part, puis annuler")
  void un_agent_fait_passer_les_classes(Largeur largeur) {
    try (var agent = Navigateur.ouvrir(largeur, "passage")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/familles/liste.xhtml");
      agent.bouton("Passage à l’année suivante");
      agent.voir("De 2090-2091 à 2091-2092", "Les Grands Pas", "CE1 → CE2");
      agent.regarder("classes");

      agent.bouton("CE1 → CE2");
      agent.voir("Montée Ana", "Montée Bilal");
      agent
          .page()
          .getByLabel("L’an prochain, Montée Bilal")
          .selectOption(new SelectOption().setLabel("Maintien : CE1 – Les Grands Pas"));
      agent.regarder("classe");
      agent.bouton("Enregistrer la classe");
      agent.voir("2 enfants passent à l’année suivante");
      agent.bouton("Il reste des enfants à décider (1)");
      agent.voir("CP → CE1");
      assertThat(agent.texte()).doesNotContain("CE1 → CE2");
      agent.regarder("restent");

      agent.bouton("Faire passer les classes cochées");
      agent.voir("Un enfant passe à l’année suivante. Il n’en reste aucun à décider.");
      agent.regarder("fait");
      agent.bouton("Il reste des enfants à décider (0)");
      agent.voir("Il ne reste aucun enfant à décider.");
      agent.bouton("Toutes les classes (2)");
      agent.bouton("Faire passer les classes cochées");
      agent.voir("Cochez au moins une classe.");
      agent.bouton("CE1 → CE2");
      agent.voir(
          "L’année suivante est déjà décidée pour tous les enfants de cette classe.",
          "Les Grands Pas, CE1");
      agent.bouton("Toutes les classes");
      agent.bouton("Annuler ce passage");
      agent.voir("Passage annulé. Aucun enfant ne garde l’école qu’il avait donnée.");
      assertThat(agent.page().locator("text=Passages déjà faits").count()).isEqualTo(1);
    }
  }
}
