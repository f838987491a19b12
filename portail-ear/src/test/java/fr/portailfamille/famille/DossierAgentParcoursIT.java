package fr.portailfamille.famille;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierAgentParcoursIT {

  @ParameterizedTest
  @EnumSource
  @DisplayName("C24, C32, A33 : tout un foyer, rubrique par rubrique, sans quitter son dossier")
  void un_agent_parcourt_un_foyer(Largeur largeur) throws SQLException {
    long foyer;
    try (var connexion = PortailSession.portail().postgres().connect()) {
      Exemples.installer(connexion);
      foyer =
          new Base(connexion)
              .chercher(
                  "select m.famille_id from membre m join responsable r on r.id = m.responsable_id"
                      + " where r.courriel = ? limit 1",
                  Personnage.CAMILLE_LEMAIRE.courriel())
              .orElseThrow();
    }
    try (var agent = Navigateur.ouvrir(largeur, "foyer")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/familles/fiche.xhtml?id=" + foyer);
      agent.voir("Responsables", "Camille Lemaire", "Contacts");
      agent.regarder("foyer");
      for (var onglet :
          new String[] {"Enfants", "Démarches", "Facturation", "Messages", "Journal"}) {
        agent.page().locator(".files a", ayant(onglet)).first().click();
        agent.attendre();
        assertThat(agent.page().locator("h1").innerText()).endsWith(onglet);
        assertThat(agent.page().locator(".files a[aria-current=page]").innerText())
            .isEqualTo(onglet);
        agent.regarder(onglet.toLowerCase().replace('é', 'e'));
      }
      agent.aller("/agent/familles/facturation.xhtml?id=" + foyer);
      agent.voir("Relevé de compte", "Quotient familial", "Prélèvement");
      agent.aller("/agent/familles/enfants.xhtml?id=" + foyer);
      agent.voir("Réservations des 7 prochains jours", "Informations sanitaires");
    }
  }

  private static Page.LocatorOptions ayant(String texte) {
    return new Page.LocatorOptions().setHasText(texte);
  }
}
