package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.forfait.ForfaitRestauration;
import fr.portailfamille.web.demarche.Retour;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForfaitParcoursIT {

  private static final String PAGE = "/usager/activites/forfait.xhtml";

  private Connection connexion;
  private Base base;
  private FamilleInstallee famille;
  private LocalDate jour;

  @BeforeEach
  void une_enfant_inscrite_a_la_cantine() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    var ville = new ReservationFixture(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Garnier")
            .avecResponsable("Alice", "Garnier")
            .avecEnfant("Lina", LocalDate.of(2018, 3, 4))
            .installer(connexion);
    ville.inscrire(famille, "Lina", CANTINE);
    jour = ville.jourSuivi();
    ville.ouvrir(CANTINE, jour, 10);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A29, A30, B17, B18, B21, B22, C04 : réserver au forfait, de bout en bout")
  void une_famille_reserve_au_forfait(Largeur largeur) throws SQLException {
    try (var parent = Navigateur.ouvrir(largeur, "forfait");
        var ailleurs = Navigateur.ouvrir(largeur, "forfait-ailleurs");
        var agent = Navigateur.ouvrir(largeur, "forfait-agent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      ailleurs.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);

      demander(parent, ailleurs);
      var motif = "Confirmez ce jour.";
      Retour.rendre(agent, demarche(), motif);
      Retour.reprendre(parent, demarche(), motif);
      Retour.deposer(parent, "J’accepte les conditions de réservation");
      parent.aller("/usager/activites/inscriptions.xhtml");
      parent.voir("au forfait", "En attente de validation du secrétariat");
      parent.regarder("inscriptions-demande");
      accepter(agent);

      voirLePlanning(parent);
      parent.aller("/usager/activites/inscriptions.xhtml");
      parent.voir("Au forfait : " + nomDuJour());
      parent.regarder("inscriptions");
      parent.aller(PAGE);
      parent.voir("déjà au forfait");
      agent.aller("/agent/familles/enfants.xhtml?id=" + famille.id());
      agent.voir("Au forfait", "Lina");
      mettreFin(agent);
      parent.aller("/usager/activites/inscriptions.xhtml");
      assertThat(parent.texte()).doesNotContain("Au forfait");
    }
  }

  /** With a slip first: what was typed stays. */
  private static void mettreFin(Navigateur agent) {
    agent.bouton("Mettre fin au forfait");
    agent.voir("Lina", "ne sont pas facturés");
    agent.remplir("Raison, pour la famille", "La famille déménage.");
    agent.bouton("Mettre fin au forfait");
    agent.voirAuChamp("Renseignez");
    agent.regarder("fin");
    agent
        .page()
        .getByLabel("Dernier jour du forfait")
        .first()
        .fill(Exemples.aujourdHui().toString());
    agent.bouton("Mettre fin au forfait");
    agent.voir("Le forfait de Lina prend fin. 1 jour réservé est annulé.");
    agent.regarder("fini");
  }

  /** Begun with a mistake in one browser, finished in another. */
  private void demander(Navigateur debut, Navigateur parent) {
    debut.aller(PAGE);
    debut.cocher("J’ai lu et j’accepte");
    debut.bouton("Suivant");
    debut.voir("Lina", "ne s’annulent pas un par un");
    debut.cocher("Réserver au forfait pour Lina");
    debut.bouton("Suivant");
    debut.voir("Cochez au moins un jour pour Lina");
    debut.regarder("sans-jour");

    parent.aller(PAGE);
    parent.voir("Réserver au forfait pour Lina");
    parent.cocher(nomDuJour());
    parent.regarder("jours");
    parent.bouton("Suivant");
    parent.voir("Jours au forfait", nomDuJour());
    parent.cocher("J’accepte les conditions de réservation");
    parent.regarder("relecture");
    parent.bouton("Déposer la démarche");
    parent.page().waitForURL("**/demarches/confirmation.xhtml**");
  }

  private void accepter(Navigateur agent) throws SQLException {
    agent.aller("/agent/demarches/detail.xhtml?id=" + demarche());
    agent.voir("Lina", nomDuJour());
    agent.regarder("examen");
    agent.bouton("Accepter");
    agent.voir("Démarche acceptée.");
  }

  /** The day is there, and is not given back one by one. */
  private void voirLePlanning(Navigateur parent) {
    parent.aller("/usager/reservations/mois.xhtml?mois=" + YearMonth.from(jour));
    assertThat(parent.page().locator("input[id^=j][id$='" + jour + "']:enabled").count()).isZero();
    assertThat(parent.page().content()).contains("Ce jour fait partie du forfait");
    parent.regarder("planning");
  }

  private String nomDuJour() {
    return jour.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRANCE);
  }

  private long demarche() throws SQLException {
    return base.chercher(
            "select max(id) from demarche where famille_id = ? and type = ?",
            famille.id(),
            ForfaitRestauration.CODE)
        .orElseThrow();
  }
}
