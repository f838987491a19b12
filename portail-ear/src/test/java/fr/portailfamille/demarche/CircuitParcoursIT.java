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

class CircuitParcoursIT {

  private final String nom = "Cir" + UUID.randomUUID().toString().substring(0, 6);
  private final String administrateur = "paule." + nom.toLowerCase() + "@exemple.fr";
  private final String secretaire = "claire." + nom.toLowerCase() + "@exemple.fr";
  private final String regisseur = "paul." + nom.toLowerCase() + "@exemple.fr";
  private final String parent = "rachida." + nom.toLowerCase() + "@exemple.fr";
  private Connection connexion;
  private Base base;

  @BeforeEach
  void deux_services_et_une_demande() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    base = new Base(connexion);
    CompteFixture.creer(administrateur, "Paule", nom, Role.ADMINISTRATEUR);
    service("Scolaire", CompteFixture.creer(secretaire, "Claire", nom, Role.AGENT));
    service("Régie", CompteFixture.creer(regisseur, "Paul", nom, Role.AGENT));
    long compte = CompteFixture.creer(parent, "Rachida", "Benali", Role.FAMILLE);
    long demarche =
        base.chercher(
                "insert into demarche (type, compte_id, etat, numero, cree_le, modifiee_le,"
                    + " deposee_le, echeance) values ('DOSSIER_FAMILLE', ?, 'DEPOSEE', ?, now(),"
                    + " now(), now(), (now() at time zone 'Europe/Paris')::date + 10) returning id",
                compte,
                nom)
            .orElseThrow();
    base.executer(
        "insert into traitement (demarche_id, compte_id, le, de, a)"
            + " values (?, ?, now(), 'BROUILLON', 'DEPOSEE')",
        demarche,
        compte);
  }

  private void service(String service, long agent) throws SQLException {
    long id =
        base.chercher(
                "insert into service_instructeur (nom) values (?) returning id",
                service + " " + nom)
            .orElseThrow();
    base.executer("insert into service_agent values (?, ?)", id, agent);
  }

  @AfterEach
  void ranger() throws SQLException {
    base.executer("delete from reglage_demarche_verification");
    base.executer("update reglage_demarche set service_id = null");
    base.executer("delete from service_instructeur where nom like '%' || ?", nom);
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A46, A45 : de service en service, la famille suit sa demande pas à pas")
  void pas_a_pas(Largeur largeur) {
    try (var navigateur = Navigateur.ouvrir(largeur, "circuit-administrateur")) {
      navigateur.connecter(administrateur, CompteFixture.MOT_DE_PASSE);
      navigateur.aller("/agent/parametres/demarche.xhtml?type=DOSSIER_FAMILLE");
      navigateur.page().getByLabel("Service qui l’examine").selectOption("Régie " + nom);
      navigateur.page().getByLabel("Vérifiée d’abord par").selectOption("Régie " + nom);
      navigateur.bouton("Enregistrer");
      navigateur.voir("Un même service ne peut pas intervenir deux fois");
      navigateur.page().getByLabel("Vérifiée d’abord par").selectOption("Scolaire " + nom);
      navigateur.regarder("parcours");
      navigateur.bouton("Enregistrer");
      navigateur.voir("Scolaire " + nom + " → Régie " + nom);
    }
    try (var navigateur = Navigateur.ouvrir(largeur, "circuit-secretaire")) {
      navigateur.connecter(secretaire, CompteFixture.MOT_DE_PASSE);
      navigateur.aller("/agent/demarches/liste.xhtml?texte=" + nom);
      navigateur.page().locator("a:has-text('" + nom + "')").first().click();
      navigateur.voir("Vérification par le service Scolaire " + nom);
      navigateur.regarder("a-verifier");
      navigateur.bouton("Valider l’étape et transmettre");
      navigateur.voir("L’étape est validée", "Cette démarche attend le service « Régie " + nom);
      navigateur.regarder("transmise");
    }
    try (var navigateur = Navigateur.ouvrir(largeur, "circuit-parent")) {
      navigateur.connecter(parent, CompteFixture.MOT_DE_PASSE);
      navigateur.aller("/usager/messages/liste.xhtml");
      navigateur.bouton("Votre démarche n° " + nom + " avance");
      navigateur.voir("le service « Scolaire " + nom + " » a vérifié votre démarche");
      navigateur.regarder("message");
      navigateur.bouton("Suivre cette démarche");
      navigateur.voir(
          "Vérifiée par le service Scolaire " + nom,
          "Examen et décision par le service Régie " + nom + "\nEn cours");
      navigateur.regarder("etapes");
    }
    try (var navigateur = Navigateur.ouvrir(largeur, "circuit-regisseur")) {
      navigateur.connecter(regisseur, CompteFixture.MOT_DE_PASSE);
      navigateur.aller("/agent/demarches/liste.xhtml?texte=" + nom);
      navigateur.page().locator("a:has-text('" + nom + "')").first().click();
      navigateur.remplir("Motif, envoyé à la famille", "Un dossier existe déjà.");
      navigateur.bouton("Refuser");
      navigateur.voir("Refusée");
    }
    try (var navigateur = Navigateur.ouvrir(largeur, "circuit-refus")) {
      navigateur.connecter(parent, CompteFixture.MOT_DE_PASSE);
      navigateur.aller("/usager/messages/liste.xhtml");
      navigateur.bouton("Votre démarche n° " + nom + " est refusée");
      navigateur.bouton("Suivre cette démarche");
      navigateur.voir(
          "Un dossier existe déjà.",
          "Et maintenant ?",
          "Ce refus ne change rien à ce qui était déjà enregistré",
          "Vous pouvez contester un refus");
      navigateur.regarder("refusee");
      navigateur.bouton("Faire une nouvelle demande");
      navigateur.voir("Démarches disponibles");
    }
  }
}
