package fr.portailfamille.famille;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.reglement.FacturesFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonDossierParcoursIT {

  private static final List<String> MENU =
      List.of(
          "Mes enfants",
          "Coordonnées (téléphones, courriels)",
          "Mes contacts",
          "Mes documents",
          "Factures",
          "Courriel et mot de passe");

  private Connection connexion;
  private FacturesFixture factures;
  private FamilleInstallee famille;
  private List<Long> emises;

  @BeforeEach
  void uneFamille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    factures = new FacturesFixture(connexion);
    famille = factures.uneFamille();
    emises = factures.factures(famille, "22.60", "41.05");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("D13, D14, C06 : mon dossier, ses factures en attente, et tout ce qu’il contient")
  void mon_dossier(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "dossier")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/famille/foyer.xhtml");
      parent.voir(
          famille.numero(),
          "Factures en attente",
          Montant.of("63.65").toString(),
          factures.numero(emises.get(0)),
          factures.numero(emises.get(1)));
      parent.regarder("dossier");

      for (var entree : MENU) {
        parent.aller("/usager/famille/foyer.xhtml");
        menu(parent).getByText(entree, new Locator.GetByTextOptions().setExact(true)).click();
        parent.attendre();
        assertThat(parent.page().url()).as(entree).doesNotContain("foyer.xhtml");
        assertThat(parent.page().locator("h1").innerText()).as(entree).isNotBlank();
      }
      parent.voir("Mon mot de passe");
    }
  }

  private static Locator menu(Navigateur parent) {
    return parent
        .page()
        .locator("main")
        .getByRole(AriaRole.NAVIGATION, new Locator.GetByRoleOptions().setName("Mon dossier"));
  }
}
