package fr.portailfamille.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.forfait.FinDeForfaitService;
import fr.portailfamille.forfait.ForfaitQueries;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FinDeForfaitIT {

  @Inject private ForfaitFixture cantine;
  @Inject private Guichet guichet;
  @Inject private ForfaitQueries forfaits;
  @Inject private FinDeForfaitService fin;

  private FamilleInstallee famille;
  private EnTantQue parent;
  private EnTantQue agent;

  @BeforeEach
  void une_enfant_inscrite_a_la_cantine() throws NamingException, SQLException {
    cantine.ouvrir();
    famille = cantine.famille();
    parent = cantine.parent();
    agent = cantine.agent();
  }

  @AfterEach
  void fermer() throws SQLException {
    cantine.fermer();
  }

  @Test
  @DisplayName("A29 : un agent met fin au forfait, les jours suivants sont rendus et non facturés")
  void un_agent_met_fin_au_forfait() throws SQLException {
    var ouverts = cantine.ouvrir(4, 10);
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    long forfait = cantine.forfait();
    var dernier = ouverts.get(1);

    int rendus =
        agent.obtenir(() -> fin.terminer(famille.id(), forfait, dernier, " Déménagement. "));
    cantine.completer();

    assertThat(rendus).isEqualTo(2);
    assertThat(cantine.jours(famille)).isEqualTo(ouverts.subList(0, 2));
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id())))
        .singleElement()
        .satisfies(ligne -> assertThat(ligne.fin()).isEqualTo(dernier));
    assertThat(cantine.courriel(famille))
        .contains("prend fin", "Déménagement.", "Les 2 jours réservés");
  }

  @Test
  @DisplayName("A29, B18 : un forfait qui n’a pas commencé disparaît, un autre peut être demandé")
  void avant_le_premier_jour() throws SQLException {
    cantine.ouvrir(2, 10);
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    long forfait = cantine.forfait();
    var aujourdhui = Exemples.aujourdHui();

    agent.executer(() -> fin.terminer(famille.id(), forfait, aujourdhui, "Erreur de saisie."));

    assertThat(cantine.jours(famille)).isEmpty();
    assertThat(agent.obtenir(() -> forfaits.duFoyer(famille.id()))).isEmpty();
    assertThat(guichet.empechement(parent, ForfaitFixture.TYPE)).isNull();
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    assertThat(cantine.jours(famille)).hasSize(2);
  }

  @Test
  @DisplayName("A29, A51 : mettre fin demande un jour possible, une raison et son propre foyer")
  void mettre_fin_sans_raison() throws SQLException {
    cantine.ouvrir(1, 10);
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    long forfait = cantine.forfait();
    var demain = Exemples.aujourdHui().plusDays(1);
    var terme = agent.obtenir(() -> fin.lire(famille.id(), forfait)).fin();
    var voisine = cantine.installer("Zoé");

    for (var jour : Arrays.asList(null, Exemples.aujourdHui().minusDays(1), terme)) {
      assertThatThrownBy(
              () -> agent.executer(() -> fin.terminer(famille.id(), forfait, jour, "Raison.")))
          .hasMessageStartingWith("FinDeForfait");
    }
    for (var motif : Arrays.asList(null, " ", "x".repeat(501))) {
      assertThatThrownBy(
              () -> agent.executer(() -> fin.terminer(famille.id(), forfait, demain, motif)))
          .hasMessageContaining("Motif");
    }
    assertThatThrownBy(
            () -> agent.executer(() -> fin.terminer(voisine.id(), forfait, demain, "Raison.")))
        .isInstanceOf(Introuvable.class);
    assertThat(cantine.jours(famille)).hasSize(1);
  }
}
