package fr.portailfamille.web.commun;

import static fr.portailfamille.web.commun.AutruiParcoursIT.introuvable;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.environment.Largeur;
import fr.portailfamille.environment.Navigateur;
import fr.portailfamille.environment.PortailSession;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AutruiAgentParcoursIT {

  private static final String INCONNU = "999999999";

  /** Names of parameters that filter a list, or say where one came from. */
  private static final Set<String> FILTRES =
      Set.of(
          "etat",
          "type",
          "texte",
          "service",
          "suivi",
          "restent",
          "retard",
          "page",
          "jours",
          "passes",
          "consignes",
          "ecole",
          "jour",
          "debut",
          "fin",
          "groupe",
          "courriel",
          "situation",
          "mois",
          "regie",
          "mode",
          "terminee",
          "question",
          "reglement",
          "anneeDemandee",
          "motif",
          "avancement",
          "commission");

  /** A choice among those shown, without which the first or all are shown; or a way back. */
  private static final Set<String> CHOIX =
      Set.of("/agent/activites/ouvertures.xhtml?activite=", "/agent/sante/fiche.xhtml?famille=");

  private Connection connexion;
  private Autrui autrui;

  @BeforeEach
  void une_autre_famille() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    Exemples.installer(connexion);
    autrui = Autrui.installer(connexion);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("À chaque adresse des agents, ce qui n’existe pas est introuvable")
  void ce_qui_n_existe_pas_est_introuvable() throws SQLException, IOException {
    try (var agent = Navigateur.ouvrir(Largeur.BUREAU, "autrui-agent-tout")) {
      agent.connecter(detenteurDeTousLesDroits(), Personnage.MOT_DE_PASSE);
      for (var adresse : Adresses.sous("agent")) {
        if (CHOIX.contains(adresse)) {
          assertThat(agent.page().request().get(adresse + INCONNU).status())
              .as(adresse)
              .isIn(200, 404);
        } else if (!estUnFiltre(adresse)) {
          introuvable(agent, adresse + INCONNU, adresse + "abc", adresse + "-1");
        }
      }
    }
  }

  /** The text of a règlement is named by « texte ». */
  private static boolean estUnFiltre(String adresse) {
    return FILTRES.contains(adresse.replaceFirst("^[^?]*\\??", "").replace("=", ""))
        && !adresse.equals("/agent/familles/reglement.xhtml?texte=")
        && !adresse.equals("/agent/parametres/demarche.xhtml?type=");
  }

  private String detenteurDeTousLesDroits() throws SQLException {
    var base = new Base(connexion);
    var courriel = "tous." + UUID.randomUUID() + "@exemple.fr";
    long id =
        base.chercher(
                "insert into compte (courriel, prenom, nom, etat, mot_de_passe, cree_le,"
                    + " mot_de_passe_change_le) select ?, 'Tous', 'Droits', 'ACTIF', mot_de_passe,"
                    + " now(), now() from compte where courriel = ? returning id",
                courriel,
                Personnage.CLAIRE_FONTAINE.courriel())
            .orElseThrow();
    for (var role : List.of("AGENT", "SANTE", "FACTURATION", "ADMINISTRATEUR")) {
      base.executer("insert into compte_role (compte_id, role) values (?, ?)", id, role);
    }
    return courriel;
  }

  @Test
  @DisplayName(
      "Un agent n’ouvre ni un brouillon, ni un document ou une photo par une autre que la sienne")
  void un_agent_ne_voit_pas_les_brouillons() throws SQLException {
    long autre = new Base(connexion).chercher("select min(id) from famille").orElseThrow();
    try (var agent = Navigateur.ouvrir(Largeur.BUREAU, "autrui-agent")) {
      agent.connecter(Personnage.CLAIRE_FONTAINE.courriel(), Personnage.MOT_DE_PASSE);
      introuvable(
          agent,
          "/agent/demarches/detail.xhtml?id=" + autrui.brouillon,
          "/agent/demarches/entier.xhtml?id=" + autrui.brouillon,
          "/agent/accuse/" + autrui.brouillon,
          "/agent/document/" + autrui.documentDuBrouillon + "?demarche=" + autrui.brouillon,
          "/agent/document/" + autrui.documentDuBrouillon + "?demarche=" + autrui.deposee,
          "/agent/document/" + autrui.document,
          "/agent/photo/" + autrui.enfant + "?famille=" + autre);
      assertThat(
              agent
                  .page()
                  .request()
                  .get("/agent/document/" + autrui.document + "?demarche=" + autrui.deposee)
                  .status())
          .isEqualTo(200);
    }
  }
}
