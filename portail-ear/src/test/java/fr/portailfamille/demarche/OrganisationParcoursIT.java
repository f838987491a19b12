package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.usager.CompteFixture;
import fr.portailfamille.usager.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationParcoursIT {

  private static final String RESERVEE = "QUOTIENT_FAMILIAL";
  private static final String TITRE = "Je calcule mon quotient familial";
  private static final String REGLAGE = "/agent/parametres/demarche.xhtml?type=" + RESERVEE;

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
            + " frequence = 'LIBRE', residence = 'PARTOUT', age_minimum = null,"
            + " age_maximum = null");
    base.executer("delete from demarche where numero like ?", nom + "%");
    base.executer("delete from service_instructeur where nom like ?", "%" + nom);
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

  @ParameterizedTest
  @EnumSource
  @DisplayName("A33 : le menu annonce autant de démarches que la liste des services de l’agent")
  void compter(Largeur largeur) throws SQLException {
    var base = new Base(connexion);
    for (var type : List.of(RESERVEE, "DOSSIER_FAMILLE")) {
      base.executer(
          "insert into demarche (type, compte_id, etat, numero, cree_le, modifiee_le, deposee_le,"
              + " echeance) select ?, id, 'DEPOSEE', ?, now(), now(), now(),"
              + " (now() at time zone 'Europe/Paris')::date from compte where courriel = ?",
          type,
          nom + type,
          administrateur);
    }
    for (var service : List.of("Scolaire ", "Autre ")) {
      base.executer("insert into service_instructeur (nom) values (?)", service + nom);
    }
    base.executer(
        "insert into service_agent (service_id, compte_id) select s.id, c.id"
            + " from service_instructeur s, compte c where s.nom = ? and c.courriel = ?",
        "Autre " + nom,
        administrateur);
    try (var navigateur = Navigateur.ouvrir(largeur, "compte")) {
      navigateur.connecter(administrateur, CompteFixture.MOT_DE_PASSE);
      navigateur.aller(REGLAGE);
      navigateur.page().getByLabel("Service qui l’examine").selectOption("Scolaire " + nom);
      navigateur.bouton("Enregistrer");
      navigateur.voir("réglage enregistré");
      navigateur.aller("/agent/demarches/liste.xhtml");
      var annoncees =
          navigateur.page().locator(".pastille").first().textContent().replaceAll("\\D", "");
      navigateur.voir("À traiter (" + annoncees + ")");
      navigateur.aller("/agent/demarches/liste.xhtml?service=tous");
      assertThat(navigateur.texte()).doesNotContain("À traiter (" + annoncees + ")");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "B08 : réservée aux foyers de la commune qui ont un enfant de cet âge, une fois par année")
  void reserver(Largeur largeur) throws SQLException {
    var ici = foyer("Ilona").installer(connexion);
    var ailleurs = foyer("Ilan").horsCommune().installer(connexion);
    new Base(connexion)
        .executer(
            "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le, modifiee_le,"
                + " deposee_le, decidee_le, echeance) values (?, ?, ?, 'ACCEPTEE', ?, now(), now(),"
                + " now(), now(), (now() at time zone 'Europe/Paris')::date)",
            RESERVEE,
            ici.compteId(),
            ici.id(),
            "2026-" + nom);
    try (var navigateur = Navigateur.ouvrir(largeur, "public")) {
      navigateur.connecter(administrateur, CompteFixture.MOT_DE_PASSE);
      navigateur.aller(REGLAGE);
      navigateur.cocher("Seulement les foyers qui habitent la commune");
      navigateur.remplir("Âge minimal, en années", "11");
      navigateur.remplir("Âge maximal, en années", "26");
      navigateur.cocher("Une fois par année scolaire");
      navigateur.bouton("Enregistrer");
      navigateur.voirAuChamp("Indiquez un âge de 0 à 25 ans, ou laissez vide.");
      navigateur.remplir("Âge maximal, en années", "3");
      navigateur.bouton("Enregistrer");
      navigateur.voirAuChamp("L’âge le plus petit dépasse le plus grand.");
      navigateur.regarder("refus");
      navigateur.remplir("Âge minimal, en années", "3");
      navigateur.remplir("Âge maximal, en années", "11");
      navigateur.bouton("Enregistrer");
      navigateur.voir(
          "réglage enregistré",
          "Foyers qui habitent la commune et qui ont au moins un enfant de 3 à 11 ans",
          "Une fois par année scolaire");
      navigateur.regarder("liste");
      navigateur.deconnecter();

      navigateur.connecter(ici.courriel(), Personnage.MOT_DE_PASSE);
      navigateur.aller("/usager/demarches/liste.xhtml");
      navigateur.voir(
          TITRE,
          "Votre foyer a déjà fait cette démarche cette année scolaire : n° 2026-" + nom + ", le ");
      navigateur.regarder("deja-faite");
      navigateur.deconnecter();

      navigateur.connecter(ailleurs.courriel(), Personnage.MOT_DE_PASSE);
      navigateur.aller("/usager/demarches/liste.xhtml");
      navigateur.voir("Je mets à jour");
      assertThat(navigateur.texte()).doesNotContain(TITRE);
      navigateur.aller("/usager/quotient/calculer.xhtml");
      navigateur.voir(
          "Cette démarche s’adresse aux foyers qui habitent la commune et qui ont au moins un"
              + " enfant de 3 à 11 ans.");
      navigateur.regarder("hors-public");
      navigateur.deconnecter();

      navigateur.connecter(administrateur, CompteFixture.MOT_DE_PASSE);
      navigateur.aller(REGLAGE);
      navigateur.cocher("Tous les foyers");
      navigateur.remplir("Âge minimal, en années", "");
      navigateur.remplir("Âge maximal, en années", "");
      navigateur.cocher("Autant de fois que nécessaire");
      navigateur.bouton("Enregistrer");
      navigateur.voir("réglage enregistré");
    }
  }

  private FamilleFixture foyer(String enfant) {
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecEnfant(enfant, Exemples.aujourdHui().minusYears(8));
  }
}
