package fr.portailfamille.validite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsARenouvelerParcoursIT {

  private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final String prenom = "Mia" + UUID.randomUUID().toString().substring(0, 6);
  private Connection connexion;
  private FamilleInstallee famille;

  @BeforeEach
  void un_document_perime() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    Exemples.installer(connexion);
    famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant(prenom, LocalDate.of(2017, 3, 4))
            .scolarisee(Ecole.values()[0])
            .installer(connexion);
    new DocumentFixture(connexion)
        .attestation(famille, prenom, Exemples.aujourdHui().minusDays(366));
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A42 : l’agent trouve les documents périmés, par démarche et par école")
  void la_liste_de_l_agent(Largeur largeur) {
    try (var agent = Navigateur.ouvrir(largeur, "documents-a-renouveler")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/familles/liste.xhtml");
      agent.bouton("Documents à renouveler");
      agent.voir(prenom, "Périmé", "pas encore");
      agent.regarder("liste");

      agent.page().selectOption("#type", "ASSURANCE_SCOLAIRE");
      agent.bouton("Afficher");
      agent.voir(prenom, "Attestation d’assurance scolaire");
      assertThat(agent.page().url()).contains("type=ASSURANCE_SCOLAIRE");
      agent.aller("/agent/familles/documents.xhtml?jours=0&ecole=-1");
      agent.voir("Aucun document à renouveler pour ce choix.");
      agent.regarder("aucun");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A42, A51 : le parent voit qu’un document est périmé, et en envoie un autre")
  void le_parent_en_envoie_un_autre(Largeur largeur) {
    try (var parent = Navigateur.ouvrir(largeur, "document-perime")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/documents/liste.xhtml");
      parent.voir("Attestation d’assurance scolaire – " + prenom, "Périmé");
      parent.regarder("documents");
      parent.bouton("Envoyer un nouveau document");
      parent.voir("Étape 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A42, B12 : l’agent relève la date du document, le parent voit qu’elle l’a été")
  void l_agent_releve_la_date(Largeur largeur) throws SQLException {
    var fin = Exemples.aujourdHui().plusDays(3);
    var lue = Exemples.aujourdHui().plusYears(1);
    long document = new DocumentFixture(connexion).attestation(famille, prenom, fin);
    try (var agent = Navigateur.ouvrir(largeur, "fin-de-validite")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      agent.aller("/agent/familles/validite.xhtml?document=" + document);
      agent.voir("Attestation d’assurance scolaire – " + prenom, JOUR.format(fin));
      agent.remplir("Valable jusqu’au", Exemples.aujourdHui().plusYears(20).toString());
      agent.bouton("Enregistrer la date");
      agent.voir("Vérifiez l’année");
      agent.regarder("refus");

      agent.remplir("Valable jusqu’au", lue.toString());
      agent.bouton("Enregistrer la date");
      agent.voir("La fin de validité du document est enregistrée.", "Claire Fontaine");
      agent.regarder("relevee");
      agent.bouton("Démarche n°");
      agent.voir("Fin de validité");
      agent.regarder("demarche");
    }
    try (var parent = Navigateur.ouvrir(largeur, "fin-de-validite-parent")) {
      parent.connecter(famille.courriel(), Personnage.MOT_DE_PASSE);
      parent.aller("/usager/documents/liste.xhtml");
      parent.voir(
          "Date relevée sur le document par le service", JOUR.format(lue), JOUR.format(fin));
      assertThat(parent.texte()).doesNotContain("Fontaine");
      parent.regarder("documents");
    }
  }
}
