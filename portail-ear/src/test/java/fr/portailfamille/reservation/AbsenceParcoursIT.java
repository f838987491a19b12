package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.FamilleFixture.ne;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AbsenceParcoursIT {

  private Connection connexion;
  private ReservationFixture base;
  private FamilleInstallee famille;

  @BeforeEach
  void une_famille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new ReservationFixture(connexion);
    famille =
        uneFamille()
            .nommee("Absence")
            .avecEnfant("Noé", ne(2018, 3, 4))
            .avecEnfant("Iris", ne(2020, 3, 4))
            .installer(connexion);
    base.inscrire(famille, "Noé", CANTINE);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("C19, C33 : déclarer une absence, avec son motif, vue au planning et par l’agent")
  void un_parent_declare_une_absence(Largeur largeur) throws SQLException {
    var jour = base.jourSuivi();
    var lendemain = base.apres(jour);
    for (var ouvert : List.of(jour, lendemain)) {
      base.ouvrir(CANTINE, ouvert, 5);
    }
    try (var parent = Navigateur.ouvrir(largeur, "absence");
        var agent = Navigateur.ouvrir(largeur, "absence-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      reserver(parent, jour);

      parent.aller("/usager/enfants/liste.xhtml");
      parent.bouton("Déclarer une absence : Iris");
      parent.voir("Absence d’Iris", "Aucun jour réservé à venir.");
      parent.aller("/usager/enfants/liste.xhtml");
      parent.bouton("Déclarer une absence : Noé");
      parent.voir("Absence de Noé");
      parent.bouton("Confirmer l’absence");
      parent.voir("Cochez au moins un jour.");
      parent.cocher(CANTINE.libelle());
      parent.bouton("Confirmer l’absence");
      parent.voir("Choisissez un motif, ou écrivez la raison.");
      assertThat(parent.page().locator("#absence\\:jours input").first().isChecked()).isTrue();
      parent.regarder("refus");
      parent.page().getByLabel("Motif").first().selectOption("Rendez-vous");
      parent.bouton("Confirmer l’absence");
      parent.voir("Absence déclarée pour Noé.", "Absences déjà déclarées", "Rendez-vous");
      parent.regarder("declaree");

      parent.aller("/usager/reservations/mois.xhtml?mois=" + YearMonth.from(jour));
      assertThat(parent.page().locator(".jour-absent").count()).isEqualTo(1);
      parent.regarder("planning");

      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/activites/absences.xhtml?jour=" + jour);
      agent.voir("Absence Noé", "Rendez-vous", "Certificat médical");
      agent.regarder("agent");
    }
    assertThat(base.places(CANTINE, jour)).isEqualTo("1/1");
  }

  private void reserver(Navigateur parent, LocalDate jour) throws SQLException {
    parent.aller("/usager/reservations/mois.xhtml?mois=" + YearMonth.from(jour));
    var laCase = famille.enfant("Noé") + "_" + base.activite(CANTINE) + "_" + jour;
    parent.page().locator("#j" + laCase).check();
    parent.page().getByText("J’accepte les conditions").click();
    parent.page().locator("[id='calendrier:enregistrer']").click();
    parent.voir("C’est enregistré");
  }
}
