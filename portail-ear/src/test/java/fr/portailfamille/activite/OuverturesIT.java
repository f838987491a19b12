package fr.portailfamille.activite;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OuverturesIT {

  @Inject private OuvertureService ouvertures;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;

  @BeforeEach
  void preparer() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("B51, E37 : s’ouvrent les jours du calendrier de l’activité, et eux seuls")
  void les_jours_ouverts_des_exemples_sont_ceux_du_calendrier() throws SQLException {
    var annee = exemples.annee().avecLEte();

    for (var activite : ActiviteExemple.values()) {
      var id = exemples.activite(activite);
      var apercu = agent.obtenir(() -> ouvertures.apercu(id, annee));
      assertThat(apercu.jours())
          .as("%s", activite)
          .isEqualTo(apercu.lieux() * activite.jours(exemples.annee()).size());
    }
  }

  @Test
  @DisplayName("B51, E37 : ouvrir deux fois n’ouvre rien de plus, et garde les capacités")
  void une_seconde_ouverture_n_ouvre_rien() throws SQLException {
    var id = exemples.activite(CANTINE);
    var ecole = exemples.nouvelleEcole("École du Moulin");
    base.ajouter("site", "activite_id, etablissement_id, capacite", id, ecole, 42);
    var classes = exemples.annee().classes();
    var jours = CANTINE.jours(exemples.annee());
    base.inserer(
        "ouverture", "activite_id, etablissement_id, jour, capacite", id, ecole, jours.get(0), 7);

    int ouverts = agent.obtenir(() -> ouvertures.ouvrir(id, classes));

    assertThat(ouverts).isGreaterThanOrEqualTo(jours.size() - 1);
    assertThat(agent.obtenir(() -> ouvertures.ouvrir(id, classes))).isZero();
    assertThat(agent.obtenir(() -> ouvertures.apercu(id, classes)).aOuvrir()).isZero();
    assertThat(
            base.chercher(
                "select sum(capacite) from ouverture where activite_id = ? and etablissement_id = ?",
                id,
                ecole))
        .contains(7L + 42L * (jours.size() - 1));
    assertThat(agent.obtenir(ouvertures::situations))
        .filteredOn(s -> s.id() == id)
        .singleElement()
        .satisfies(s -> assertThat(s.dernier()).isNotNull());
  }

  @Test
  void une_periode_demesuree_ou_un_parent_n_ouvrent_rien() throws SQLException {
    var id = exemples.activite(CANTINE);
    var debut = exemples.annee().classes().debut();
    var longue = new Periode(debut, debut.plusYears(3));

    assertThatThrownBy(() -> agent.executer(() -> ouvertures.ouvrir(id, longue)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("OuvertureTropLongue");
    var parent = EnTantQue.compte(exemples.compte(Personnage.CAMILLE_LEMAIRE), "FAMILLE");
    assertThatThrownBy(() -> parent.executer(() -> ouvertures.ouvrir(id, Periode.jour(debut))))
        .isInstanceOf(EJBAccessException.class);
  }
}
