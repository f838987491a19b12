package fr.portailfamille.demarche;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.usager.CompteFixture;
import fr.portailfamille.usager.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationParcoursIT {

  private final String nom = "Org" + UUID.randomUUID().toString().substring(0, 6);
  private final String administrateur = nom.toLowerCase() + "@exemple.fr";
  private Connection connexion;

  @BeforeEach
  void un_administrateur() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    CompteFixture.creer(administrateur, "Paule", nom, Role.ADMINISTRATEUR, Role.AGENT);
  }

  @AfterEach
  void ranger() throws SQLException {
    var base = new Base(connexion);
    base.executer(
        "update reglage_demarche set service_id = null, fermeture = null, ouverture = null,"
            + " frequence = 'LIBRE'");
    base.executer("delete from service_instructeur where nom = ?", "Scolaire " + nom);
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A33, B08, B18 : un administrateur crée un service et lui confie une démarche")
  void organiser(Largeur largeur) {
    try (var navigateur = Navigateur.ouvrir(largeur, "organisation")) {
      navigateur.connecter(administrateur, CompteFixture.MOT_DE_PASSE);
      navigateur.aller("/agent/parametres/demarches.xhtml");
      navigateur.bouton("Nouveau service");
      navigateur.bouton("Enregistrer");
      navigateur.voir("Donnez un nom au service");
      navigateur.remplir("Nom du service", "Scolaire " + nom);
      navigateur.cocher("Paule " + nom);
      navigateur.bouton("Enregistrer");
      navigateur.voir("Le service « Scolaire " + nom + " » est enregistré.", "Paule " + nom);

      navigateur.aller("/agent/parametres/demarche.xhtml?type=INSCRIPTION_SCOLAIRE");
      navigateur.remplir("Numéro", "1");
      navigateur.remplir("Délai de réponse annoncé, en jours", "400");
      navigateur.bouton("Enregistrer");
      navigateur.voir("Le délai va de 1 à 365 jours.");
      navigateur.remplir("Délai de réponse annoncé, en jours", "");
      navigateur.bouton("Enregistrer");
      navigateur.voir("Le numéro 1 est déjà celui d’une autre démarche.");
      navigateur.regarder("reglage");
      navigateur.remplir("Numéro", "7");
      navigateur.page().getByLabel("Service qui l’examine").selectOption("Scolaire " + nom);
      navigateur.cocher("Une fois par année scolaire");
      navigateur.remplir("Premier jour d’ouverture", "2027-06-02");
      navigateur.remplir("Dernier jour d’ouverture", "2027-06-01");
      navigateur.bouton("Enregistrer");
      navigateur.voir("La date de fermeture ne peut pas précéder la date d’ouverture.");
      navigateur.remplir("Dernier jour d’ouverture", "2027-08-15");
      navigateur.bouton("Enregistrer");
      navigateur.voir("réglage enregistré", "Scolaire " + nom, "2 juin 2027", "15 août 2027");
      navigateur.voir("Une fois par année scolaire");
      navigateur.regarder("liste");
    }
  }
}
