package fr.portailfamille.renouvellement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenouvellementParcoursIT {

  private static final String FICHES = "/usager/renouvellement/fiches.xhtml";

  private final LocalDate aujourdHui = Exemples.aujourdHui();
  private Connection connexion;
  private Base base;
  private long annee;
  private FamilleInstallee famille;

  @BeforeEach
  void lesRoux() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    annee = Exemples.installer(connexion).anneeId();
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecResponsable("Anne", "Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);
  }

  @AfterEach
  void sansCampagne() throws SQLException {
    for (var table : List.of("dossier_valide", "fiche_validee", "fiche_demandee")) {
      base.executer(
          "delete from "
              + table
              + " where campagne_id in"
              + " (select id from campagne_renouvellement where annee_id = ?)",
          annee);
    }
    base.executer("delete from campagne_renouvellement where annee_id = ?", annee);
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("E02, E35 : la ville ouvre le renouvellement, la famille valide toutes ses fiches")
  void une_famille_valide_toutes_ses_fiches(Largeur largeur) {
    try (var administrateur = Navigateur.ouvrir(largeur, "renouvellement-admin");
        var parent = Navigateur.ouvrir(largeur, "renouvellement");
        var agent = Navigateur.ouvrir(largeur, "renouvellement-agent")) {
      administrateur.connecter(Personnage.ODILE_PERRIN.courriel(), Personnage.MOT_DE_PASSE);
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);

      ouvrir(administrateur);
      valider(parent);
      suivre(agent);
      fermer(administrateur);
      parent.aller("/usager/accueil.xhtml");
      assertThat(parent.texte()).doesNotContain("Je valide toutes mes fiches");
    }
  }

  private void ouvrir(Navigateur administrateur) {
    administrateur.aller("/agent/parametres/renouvellement.xhtml?annee=" + annee);
    administrateur.voir("Rien n’est encore ouvert pour cette année", "Mes contacts");
    dater(administrateur, "Dernier jour", aujourdHui.minusDays(2));
    dater(administrateur, "Premier jour", aujourdHui.minusDays(1));
    administrateur.bouton("Enregistrer");
    administrateur.voir("La date de fermeture ne peut pas précéder");
    administrateur.regarder("campagne-erreur");
    dater(administrateur, "Dernier jour", aujourdHui.plusDays(20));
    for (var fiche : List.of("Assurance scolaire", "Règlement intérieur")) {
      choisir(administrateur, fiche, "Non demandée");
    }
    choisir(administrateur, "Santé de mes enfants", "Facultative");
    administrateur.bouton("Enregistrer");
    administrateur.voir("Le renouvellement est enregistré.");
    administrateur.regarder("campagne");
  }

  /** Of a mandatory field, whose label bears a mark. */
  private static void dater(Navigateur administrateur, String libelle, LocalDate jour) {
    administrateur.page().getByLabel(libelle).first().fill(jour.toString());
  }

  private static void choisir(Navigateur administrateur, String fiche, String exigence) {
    administrateur.page().getByLabel(fiche).selectOption(new SelectOption().setLabel(exigence));
  }

  private static void valider(Navigateur parent) {
    parent.aller("/usager/accueil.xhtml");
    parent.regarder("accueil");
    parent.bouton("Je valide toutes mes fiches");
    parent.voir("vaut pour une année scolaire", "Fiches faites : 0 sur 4", "À valider");
    parent.regarder("fiches");
    parent.bouton("Lire et valider : Santé de mes enfants");
    parent.voir("Éléments obligatoires qui manquent", "Mia", "Compléter cette fiche");
    assertThat(parent.texte()).doesNotContain("Rien n’a changé, je valide");
    parent.regarder("fiche-incomplete");
    parent.aller(FICHES);
    for (var fiche : List.of("Ma famille et mes enfants", "Mes contacts", "Mes courriels")) {
      parent.bouton("Lire et valider : " + fiche);
      parent.voir("Rien n’a changé, je valide", "Quelque chose a changé, je modifie");
      parent.regarder("fiche");
      parent.bouton("Rien n’a changé, je valide");
      parent.voir("Fiche validée : " + fiche);
    }
    parent.voir("Fiches faites : 3 sur 4");
    parent.regarder("pretes");
    parent.page().locator("[id='toutes:validerTout']").click();
    parent.voir("C’est fait : vos fiches obligatoires sont validées.", "Votre dossier de l’année");
    parent.regarder("validees");
  }

  private void suivre(Navigateur agent) {
    agent.aller("/agent/familles/liste.xhtml");
    agent.bouton("Renouvellement annuel");
    agent.voir("Foyers qui ont tout validé", "Foyers qui n’ont pas fini", "Rien de commencé");
    assertThat(agent.texte()).doesNotContain(famille.numero());
    agent.regarder("suivi");
  }

  private void fermer(Navigateur administrateur) {
    administrateur.aller("/agent/parametres/renouvellement.xhtml?annee=" + annee);
    dater(administrateur, "Premier jour", aujourdHui.minusDays(5));
    dater(administrateur, "Dernier jour", aujourdHui.minusDays(1));
    administrateur.bouton("Enregistrer");
    administrateur.voir("Le renouvellement est enregistré.");
    try (var autre = Navigateur.ouvrir(administrateur.largeur(), "renouvellement-clos")) {
      var retardataire = FamilleFixture.uneFamille().installer(connexion);
      autre.connecter(retardataire.courriel(), Personnage.MOT_DE_PASSE);
      autre.aller(FICHES);
      autre.voir("est clos depuis le", "Adressez-vous au service");
      autre.regarder("clos");
    } catch (SQLException echec) {
      throw new AssertionError(echec);
    }
  }
}
