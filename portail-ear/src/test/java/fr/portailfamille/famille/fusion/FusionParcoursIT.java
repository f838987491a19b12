package fr.portailfamille.famille.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FusionParcoursIT {

  private static final LocalDate NE_LE = LocalDate.of(2018, 3, 4);

  private FamilleInstallee ancienne;
  private FamilleInstallee recente;

  @BeforeEach
  void deuxDossiersDUneFamille() throws SQLException {
    var suite = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    try (var connexion = PortailSession.portail().postgres().connect()) {
      ancienne =
          FamilleFixture.uneFamille()
              .nommee("Lefèvre " + suite)
              .habitant("3", "rue des Clés " + suite)
              .avecEnfant("Benoît", NE_LE)
              .avecQuotient(650)
              .installer(connexion);
      recente =
          FamilleFixture.uneFamille()
              .nommee("Lefebvre " + suite)
              .habitant("18", "allée des Clés " + suite)
              .avecResponsable("Anne", "Lefebvre " + suite)
              .avecResponsable("Marc", "Lefebvre " + suite)
              .avecEnfant("Benoit", NE_LE)
              .avecEnfant("Zélie", NE_LE.plusYears(2))
              .installer(connexion);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Un agent compare deux dossiers, choisit ce qu’il garde et les réunit pour de bon")
  void un_agent_reunit_deux_dossiers(Largeur largeur) {
    try (var agent = Navigateur.ouvrir(largeur, "fusion")) {
      chercher(agent);
      agent.voir(
          "Un enfant au nom semblable", "Un responsable au nom semblable", ancienne.numero());
      agent.regarder("doublons");
      agent.bouton("Comparer");
      agent.voir("Dossier " + ancienne.numero(), "Dossier " + recente.numero(), "650");
      agent.regarder("comparaison");

      agent.bouton("Réunir définitivement");
      agent.voir("Quel dossier gardez-vous ?");
      agent.regarder("sans-reponse");
      agent.cocher(ancienne.numero() + ", Lefèvre");
      agent.cocher("18 allée des Clés");
      agent.remplir("Pourquoi est-ce une seule famille ?", "Madame confirme au téléphone");
      confirmer(agent, ancienne);
      agent.bouton("Réunir définitivement");
      agent.voir(
          "Le n° à recopier est celui du dossier que vous ne gardez pas : " + recente.numero());
      agent.regarder("mauvais-numero");
      confirmer(agent, recente);
      agent.bouton("Réunir définitivement");

      agent.voir("Les deux dossiers sont réunis.", ancienne.numero(), "Marc", "allée");
      agent.voir("Autres dossiers réunis à celui-ci : " + recente.numero());
      agent.regarder("reunis");
      agent.aller("/agent/familles/enfants.xhtml?id=" + ancienne.id());
      agent.voir("Zélie");
      assertThat(agent.texte()).doesNotContain("Benoit Lefebvre");
      agent.aller("/agent/familles/fiche.xhtml?id=" + recente.id());
      agent.voir("Ce dossier n’est plus actif", ancienne.numero());
      agent.regarder("absorbe");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Un agent écarte une paire : elle n’est plus proposée")
  void un_agent_ecarte_une_paire(Largeur largeur) {
    try (var agent = Navigateur.ouvrir(largeur, "doublon-ecarte")) {
      chercher(agent);
      agent.bouton("Comparer");
      agent.bouton("Ce ne sont pas des doublons");
      agent.voir("ne seront plus proposés comme doublons");
      agent.remplir("Nom ou n° de dossier", ancienne.numero());
      agent.bouton("Chercher");
      agent.voir("Aucun dossier ne ressemble à un autre.");
      agent.regarder("vide");
    }
  }

  private static void confirmer(Navigateur agent, FamilleInstallee absorbee) {
    agent.page().locator("[id='reunirForm:numero']").fill(absorbee.numero());
  }

  private void chercher(Navigateur agent) {
    agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
    agent.aller("/agent/familles/liste.xhtml");
    agent.bouton("Doublons possibles");
    agent.remplir("Nom ou n° de dossier", ancienne.numero());
    agent.bouton("Chercher");
  }
}
