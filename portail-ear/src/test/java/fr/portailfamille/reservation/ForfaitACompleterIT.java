package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.forfait.ForfaitQueries;
import fr.portailfamille.forfait.ForfaitsACompleter;
import fr.portailfamille.forfait.ForfaitsSansPlace;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ForfaitACompleterIT {

  private static final DateTimeFormatter EN_CLAIR =
      DateTimeFormatter.ofPattern("EEEE d", Locale.FRANCE);

  @Inject private ForfaitFixture cantine;
  @Inject private Guichet guichet;
  @Inject private ForfaitQueries forfaits;
  @Inject private ForfaitsACompleter aCompleter;
  @PersistenceContext private EntityManager em;

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
  @DisplayName("B18 : les jours ouverts ensuite sont réservés, une fois, et la famille le sait")
  void les_jours_ouverts_ensuite() throws SQLException {
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    assertThat(cantine.jours(famille)).isEmpty();
    var ouverts = cantine.ouvrir(3, 10);
    var complet = cantine.ouvrir(3, 1, 0).get(0);

    cantine.completer();
    cantine.completer();

    assertThat(cantine.jours(famille)).isEqualTo(ouverts);
    assertThat(cantine.courriel(famille))
        .containsOnlyOnce("De nouveaux jours")
        .contains("Lina", "3 jours", "plus de place le " + EN_CLAIR.format(complet));
  }

  @Test
  @DisplayName("B18 : ce que la ville a annulé n’est pas réservé de nouveau")
  void ce_que_la_ville_a_annule() throws SQLException {
    cantine.ouvrir(1, 10);
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    cantine
        .base()
        .executer(
            "update reservation set etat = 'ANNULEE', annulee_le = now(), annulee_par = reservee_par"
                + " where famille_id = ?",
            famille.id());

    cantine.completer();

    assertThat(cantine.jours(famille)).isEmpty();
  }

  @Test
  @DisplayName("B18 : l’agent voit les repas au forfait qui n’ont pas de place")
  void sans_place() throws SQLException {
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    int avant = sansPlace();
    cantine.ouvrir(2, 0);

    cantine.completer();

    assertThat(sansPlace() - avant).isEqualTo(2);
    assertThat(cantine.courriel(famille)).doesNotContain("De nouveaux jours");
  }

  @Test
  @DisplayName("B18 : réserver ce qui est ouvert ensuite coûte autant de requêtes")
  void completer_coute_autant_de_requetes() throws SQLException {
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    cantine.ouvrir(1, 10);
    int peu = RequetesSql.compter(em, () -> aCompleter.completer(famille.id()));
    cantine.ouvrir(1, 20, 10);

    assertThat(RequetesSql.compter(em, () -> aCompleter.completer(famille.id()))).isEqualTo(peu);
    assertThat(cantine.jours(famille)).hasSize(21);
  }

  @Test
  @DisplayName("B18, E04 : l’enfant de deux foyers n’est pas compté les jours de l’autre")
  void les_jours_de_l_autre_foyer() throws SQLException {
    uneFamille().partageant("Lina", famille).installer(cantine.connexion());
    guichet.accepter(agent, cantine.deposer(parent, ForfaitFixture.LES_QUATRE_JOURS));
    int avant = sansPlace();
    var ouverts = cantine.ouvrir(10, 0);
    int requetes = RequetesSql.compter(em, this::sansPlace);

    var siens =
        ouverts.stream()
            .filter(jour -> jour.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0)
            .toList();
    assertThat(siens).isNotEmpty().hasSizeLessThan(ouverts.size());
    assertThat(sansPlace() - avant).isEqualTo(siens.size());
    cantine.ouvrir(10, 10, 0);
    assertThat(RequetesSql.compter(em, this::sansPlace)).isEqualTo(requetes);
  }

  private int sansPlace() {
    return agent.obtenir(forfaits::sansPlace).stream().mapToInt(ForfaitsSansPlace::jours).sum();
  }
}
