package fr.portailfamille.demarche;

import static org.assertj.core.api.Assertions.assertThat;

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

class BureauParcoursIT {

  private static final int NOMBRE = 10_000;
  private static final int RECENTES = 10;

  private final String nom = "Bureau" + UUID.randomUUID().toString().substring(0, 6);
  private final String agent = nom.toLowerCase() + "@exemple.fr";
  private Connection connexion;

  @BeforeEach
  void dix_mille_demarches() throws SQLException {
    connexion = PortailSession.portail().postgres().connect();
    CompteFixture.creer(agent, "Paul", "Agent", Role.AGENT);
    var base = new Base(connexion);
    base.executer(
        "insert into compte (courriel, prenom, nom, cree_le)" + " values (?, 'Hélène', ?, now())",
        "famille." + agent,
        nom);
    base.executer(
        "insert into demarche (type, compte_id, etat, numero, cree_le, modifiee_le, deposee_le,"
            + " echeance)"
            + " select 'DOSSIER_FAMILLE', c.id, 'DEPOSEE', c.nom || '-' || lpad(n::text, 5, '0'),"
            + " now(), now(), now() - case when n > ? then interval '20 seconds' else interval '30"
            + " days' end + n * interval '1 millisecond',"
            + " (now() at time zone 'Europe/Paris')::date + case when n > ? then 10 else -20 end"
            + " from compte c, generate_series(1, ?) n where c.courriel = ?",
        NOMBRE - RECENTES,
        NOMBRE - RECENTES,
        NOMBRE,
        "famille." + agent);
  }

  @AfterEach
  void ranger() throws SQLException {
    new Base(connexion)
        .executer("delete from demarche where numero like ? || '-%' and etat = 'DEPOSEE'", nom);
    new Base(connexion).executer("delete from service_instructeur where nom = ?", nom);
    connexion.close();
  }

  private long serviceSansRien() throws SQLException {
    return new Base(connexion)
        .chercher("insert into service_instructeur (nom) values (?) returning id", nom)
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("A33 : dix mille démarches, au clavier, sans perdre sa place")
  void un_agent_parcourt_sa_file(Largeur largeur) throws SQLException {
    try (var navigateur = Navigateur.ouvrir(largeur, "file")) {
      navigateur.connecter(agent, CompteFixture.MOT_DE_PASSE);
      navigateur.aller("/agent/demarches/liste.xhtml?texte=helene " + nom);
      navigateur.voir(
          "À traiter (10000)", "Déposée (10000)", "Refusée (0)", "20 jours de retard", "00001");
      navigateur.regarder("liste");

      navigateur.bouton("Page suivante");
      navigateur.voir("Page 2 sur 200", nom + "-00051");
      navigateur.page().keyboard().press("ArrowDown");
      navigateur.page().keyboard().press("ArrowDown");
      navigateur.page().keyboard().press("Enter");
      navigateur.page().waitForURL("**/agent/demarches/detail.xhtml**");
      navigateur.voir(nom + "-00052");
      navigateur.attendre();
      navigateur.page().keyboard().press("s");
      navigateur.voir(nom + "-00053");
      navigateur.attendre();
      navigateur.page().keyboard().press("r");
      navigateur.page().keyboard().type("rien de lisible");
      assertThat(navigateur.page().locator("textarea[id$='motif']").inputValue())
          .isEqualTo("rien de lisible");
      navigateur.regarder("detail");

      navigateur.page().locator("textarea[id$='motif']").fill("");
      navigateur.bouton("Refuser");
      navigateur.voir("Corrigez ce qui suit", "Écrivez à la famille pourquoi");
      navigateur.page().locator(".erreurs a").click();
      assertThat(navigateur.page().evaluate("document.activeElement.id").toString())
          .endsWith("motif");
      assertThat(
              navigateur.page().locator("textarea[id$='motif']").getAttribute("aria-describedby"))
          .contains("motif_erreur");
      navigateur.regarder("sans-motif");

      navigateur.bouton("Retour à la liste");
      navigateur.voir("Page 2 sur 200", nom + "-00051");
      navigateur.aller("/agent/demarches/liste.xhtml?page=200&texte=" + nom);
      navigateur.voir(nom + "-10000", "dans 10 jours");
      navigateur.bouton("En retard (" + (NOMBRE - RECENTES) + ")");
      navigateur.voir("Page 1 sur 200", nom + "-00001");
      navigateur.page().locator("input[name=coche]").first().check();
      navigateur.bouton("Prendre en charge les démarches cochées");
      navigateur.voir("Vous avez pris 1 démarche en charge.");
      navigateur.aller("/agent/demarches/liste.xhtml?suivi=MOI&texte=" + nom);
      navigateur.voir(nom + "-00001", "Paul Agent");
      navigateur.regarder("suivies");
      navigateur.aller("/agent/demarches/liste.xhtml?suivi=x&etat=y&service=z&texte=" + nom);
      navigateur.voir("À traiter (10000)");
      navigateur.aller("/agent/demarches/liste.xhtml?etat=REFUSEE&texte=" + nom);
      navigateur.voir("Aucune démarche ne correspond");
      navigateur.regarder("vide");
      navigateur.aller(
          "/agent/demarches/liste.xhtml?service=" + serviceSansRien() + "&texte=" + nom);
      navigateur.voir("Aucune démarche ne correspond");
      navigateur.bouton("Chercher dans tous les services");
      navigateur.voir("À traiter (10000)");
      navigateur.aller("/agent/accueil.xhtml");
      navigateur.bouton("Création du dossier famille");
      navigateur.attendre();
      assertThat(navigateur.page().url()).contains("service=tous");
    }
  }
}
