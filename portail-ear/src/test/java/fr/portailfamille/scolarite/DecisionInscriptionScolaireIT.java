package fr.portailfamille.scolarite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.FORME;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.TYPE;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.demander;
import static fr.portailfamille.scolarite.InscriptionScolaireFixture.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DecisionInscriptionScolaireIT {

  @Inject private InscriptionScolaireFixture inscription;
  @Inject private Guichet guichet;

  private Connection connexion;
  private Exemples exemples;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    inscription.ouvrir();
    connexion = inscription.connexion();
    exemples = inscription.exemples();
    agent = inscription.agent();
  }

  @AfterEach
  void fermer() throws SQLException {
    inscription.fermer();
  }

  @Test
  @DisplayName(
      "A27 : changer d’école dans l’année remplace l’école et garde l’ancienne dans la démarche")
  void un_changement_d_ecole_garde_trace_de_l_ancienne() throws SQLException {
    var famille = inscription.lina().installer(connexion);
    inscription.scolariser(famille, inscription.anneeId(), exemples.ecole(Ecole.TILLEULS));
    var parent = parent(famille);
    inscription.commencer(parent);
    assertThat(inscription.fiche(parent).getChoix()).isEqualTo(ChoixEcole.AUCUNE);

    long hirondelles = exemples.ecole(Ecole.HIRONDELLES);
    var motif = inscription.motiver("Mon travail est à côté.");
    long id = inscription.deposer(parent, motif.andThen(f -> demander(f, hirondelles)));

    assertThat(guichet.detail(agent, id).signalements())
        .anySatisfy(s -> assertThat(s).contains("déjà inscrit(e)", "École des Tilleuls"));
    guichet.accepter(agent, id);
    assertThat(inscription.ecole(famille)).isEqualTo(hirondelles);
    assertThat(inscription.scolarites(famille)).isEqualTo(1);
    assertThat(inscription.reponses(id)).contains("École des Tilleuls", "École des Hirondelles");
  }

  @Test
  @DisplayName("A33 : une école changée depuis le dépôt n’est pas écrasée à l’aveugle")
  void une_ecole_changee_depuis_le_depot_est_dite_a_l_agent() throws SQLException {
    var famille = inscription.lina().installer(connexion);
    var parent = parent(famille);
    long id = inscription.deposer(parent, f -> demander(f, ChoixEcole.SECTEUR));
    inscription.scolariser(famille, inscription.anneeId(), exemples.ecole(Ecole.HIRONDELLES));

    assertThatThrownBy(() -> guichet.accepter(agent, id))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("EcoleChangeeDepuis");
    assertThat(inscription.ecole(famille)).isEqualTo(exemples.ecole(Ecole.HIRONDELLES));

    guichet.demanderCorrection(agent, id);
    assertThat(inscription.fiche(parent).getInscrite().getNom()).isEqualTo("École des Hirondelles");
    corriger(parent, id, f -> demander(f, ChoixEcole.SECTEUR));
    guichet.accepter(agent, id);
    assertThat(inscription.ecole(famille)).isEqualTo(exemples.ecole(Ecole.TILLEULS));
  }

  @Test
  @DisplayName("A33 : un refus n’inscrit personne")
  void un_refus_n_inscrit_personne() throws SQLException {
    var famille = inscription.lina().installer(connexion);
    long id = inscription.deposer(parent(famille), f -> demander(f, ChoixEcole.SECTEUR));

    guichet.refuser(agent, id, guichet.detail(agent, id).version());

    assertThat(inscription.ecole(famille)).isNull();
  }

  @Test
  @DisplayName("A33 : de deux agents en même temps, un seul décide")
  void de_deux_agents_un_seul_decide() throws Exception {
    var famille = inscription.lina().installer(connexion);
    long id = inscription.deposer(parent(famille), f -> demander(f, ChoixEcole.SECTEUR));
    int vue = guichet.detail(agent, id).version();
    var collegue = EnTantQue.compte(exemples.compte(Personnage.ODILE_PERRIN), "AGENT");
    var executeur = Executors.newFixedThreadPool(2);

    var resultats =
        executeur.invokeAll(
            List.of(
                essai(() -> guichet.accepter(agent, id, vue)),
                essai(() -> guichet.refuser(collegue, id, vue))));
    executeur.shutdown();

    assertThat(List.of(resultats.get(0).get(), resultats.get(1).get()))
        .containsExactlyInAnyOrder("fait", "DonneesModifieesEntreTemps");
    boolean acceptee = resultats.get(0).get().equals("fait");
    assertThat(inscription.scolarites(famille)).isEqualTo(acceptee ? 1 : 0);
  }

  @Test
  @DisplayName("A26, E04 : un enfant de deux foyers : le second à inscrire est signalé")
  void un_enfant_de_deux_foyers_n_a_qu_une_ecole() throws SQLException {
    var famille = inscription.lina().installer(connexion);
    var autreFoyer = uneFamille().partageant("Lina", famille).installer(connexion);
    long premiere = inscription.deposer(parent(famille), f -> demander(f, ChoixEcole.SECTEUR));
    long seconde = inscription.deposer(parent(autreFoyer), f -> demander(f, ChoixEcole.SECTEUR));

    guichet.accepter(agent, premiere);

    assertThat(guichet.detail(agent, seconde).signalements())
        .singleElement()
        .asString()
        .contains("déjà inscrit(e)");
    guichet.accepter(agent, seconde);
    assertThat(inscription.scolarites(famille)).isEqualTo(1);
  }

  private void corriger(EnTantQue parent, long id, Consumer<ScolariteDemandee> reponses) {
    guichet.corriger(parent, id, TYPE, FORME, reponses.andThen(f -> f.setCertifie(true)));
    guichet.deposer(parent, id);
  }

  private static Callable<String> essai(Runnable appel) {
    return () -> {
      try {
        appel.run();
        return "fait";
      } catch (RegleMetierException refus) {
        return refus.motif().cle();
      }
    };
  }
}
