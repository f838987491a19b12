package fr.portailfamille.activite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OuverturesParcoursIT {

  @ParameterizedTest
  @EnumSource
  @DisplayName("E37 : un agent voit les jours à ouvrir, puis les ouvre")
  void un_agent_ouvre_des_jours(Largeur largeur) throws SQLException {
    Exemples exemples;
    long activite;
    try (var connexion = PortailSession.portail().postgres().connect()) {
      exemples = Exemples.installer(connexion);
      activite = exemples.activite(ActiviteExemple.SOIR);
      var base = new Base(connexion);
      var ecole = exemples.nouvelleEcole("École du Moulin");
      base.ajouter("site", "activite_id, etablissement_id, capacite", activite, ecole, 42);
    }
    var premier = exemples.annee().joursDeClasse().get(0);
    var page =
        "/agent/activites/ouvertures.xhtml?activite=" + activite + "&debut=" + premier + "&fin=";
    try (var agent = Navigateur.ouvrir(largeur, "ouvertures")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/activites/ouvertures.xhtml");
      agent.voir("Où en est chaque activité", "Accueil du soir");
      agent.aller(page + premier.minusDays(1));
      agent.voir("est avant la date de début");
      agent.aller(page + premier);
      agent.voir("à ouvrir sur", "Accueil du soir");
      agent.regarder("apercu");

      agent.bouton("Ouvrir ces jours");
      agent.voir("pour Accueil du soir");
      agent.regarder("ouverts");
      agent.aller(page + premier);
      agent.voir("Aucun jour à ouvrir");
      assertThat(agent.texte()).doesNotContain("Ouvrir ces jours");
    }
  }
}
