package fr.portailfamille.reservation;

import static fr.portailfamille.exemples.ActiviteExemple.CANTINE;
import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.reservation.Demande.Sens;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parents at the same moment, each on a thread and a connection of their own. */
@ExtendWith(ArquillianExtension.class)
class ReservationConcurrenceIT {

  private static final int PARENTS = 12;
  private static final int TOURS = 15;

  @Inject private ReservationService service;

  private Connection connexion;
  private ReservationFixture base;
  private List<FamilleInstallee> familles;

  @BeforeEach
  void des_familles_inscrites() throws NamingException, SQLException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new ReservationFixture(connexion);
    familles = new ArrayList<>();
    for (int i = 0; i < PARENTS; i++) {
      var famille =
          uneFamille()
              .nommee("Presse")
              .avecEnfant("Lina", LocalDate.of(2018, 3, 4))
              .installer(connexion);
      base.inscrire(famille, "Lina", CANTINE);
      familles.add(famille);
    }
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("B43, B44 : la dernière place va à un seul parent, les autres savent pourquoi")
  void la_derniere_place_n_est_donnee_qu_une_fois() throws Exception {
    var jour = base.jour(0);
    base.ouvrir(CANTINE, jour, 1);
    List<Callable<Bilan>> appels = new ArrayList<>();
    for (var famille : familles) {
      appels.add(() -> enregistrer(famille, demande(famille, jour, Sens.AJOUT)));
    }

    var bilans = ensemble(appels);

    assertThat(bilans).filteredOn(bilan -> bilan.refusees().isEmpty()).hasSize(1);
    assertThat(bilans)
        .filteredOn(bilan -> bilan.acceptees().isEmpty())
        .hasSize(PARENTS - 1)
        .allSatisfy(
            bilan ->
                assertThat(Messages.texte(bilan.refusees().get(0).refus()))
                    .contains("plus de place"));
    assertThat(base.places(CANTINE, jour)).isEqualTo("1/1");
  }

  @Test
  @DisplayName(
      "B43, B54 : une place annulée pendant qu’un autre réserve n’est ni perdue ni doublée")
  void annuler_pendant_qu_un_autre_reserve() throws Exception {
    var partant = familles.get(0);
    var arrivant = familles.get(1);
    for (int tour = 0; tour < TOURS; tour++) {
      var jour = base.jour(tour);
      base.ouvrir(CANTINE, jour, 1);
      enregistrer(partant, demande(partant, jour, Sens.AJOUT));

      var bilans =
          ensemble(
              List.of(
                  () -> enregistrer(partant, demande(partant, jour, Sens.ANNULATION)),
                  () -> enregistrer(arrivant, demande(arrivant, jour, Sens.AJOUT))));

      assertThat(bilans.get(0).acceptees()).hasSize(1);
      int prises = bilans.get(1).acceptees().size();
      assertThat(base.places(CANTINE, jour)).isEqualTo(prises + "/" + prises);
    }
  }

  @Test
  @DisplayName("B43, B54 : des paniers qui se croisent ne se bloquent jamais")
  void des_paniers_croises_ne_se_bloquent_pas() throws Exception {
    List<LocalDate> jours = new ArrayList<>();
    for (int rang = 0; rang < 6; rang++) {
      base.ouvrir(CANTINE, base.jour(rang), PARENTS / 2);
      jours.add(base.jour(rang));
    }
    for (int tour = 0; tour < TOURS; tour++) {
      boolean pair = tour % 2 == 0;
      List<Callable<Bilan>> appels = new ArrayList<>();
      for (int i = 0; i < PARENTS; i++) {
        var famille = familles.get(i);
        boolean aLEndroit = i % 2 == 0;
        appels.add(() -> enregistrer(famille, panier(famille, jours, pair, aLEndroit)));
      }
      ensemble(appels);
      for (var jour : jours) {
        var places = base.places(CANTINE, jour).split("/");
        assertThat(places[0]).isEqualTo(places[1]);
        assertThat(Integer.parseInt(places[0])).isLessThanOrEqualTo(PARENTS / 2);
      }
    }
  }

  /** Books half of the days and cancels the other half, from the first or from the last. */
  private Demande[] panier(
      FamilleInstallee famille, List<LocalDate> jours, boolean pair, boolean aLEndroit)
      throws SQLException {
    List<Demande> demandes = new ArrayList<>();
    for (int i = 0; i < jours.size(); i++) {
      int rang = aLEndroit ? i : jours.size() - 1 - i;
      var sens = (rang % 2 == 0) == (pair == aLEndroit) ? Sens.AJOUT : Sens.ANNULATION;
      demandes.add(demande(famille, jours.get(rang), sens));
    }
    return demandes.toArray(Demande[]::new);
  }

  private Demande demande(FamilleInstallee famille, LocalDate jour, Sens sens) throws SQLException {
    return new Demande(famille.enfant("Lina"), cantine(), jour, sens);
  }

  private synchronized long cantine() throws SQLException {
    return base.activite(CANTINE);
  }

  private Bilan enregistrer(FamilleInstallee famille, Demande... demandes) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE")
        .obtenir(() -> service.enregistrer(List.of(demandes), true));
  }

  /** All start together; a refusal other than by the rules fails the test. */
  private static List<Bilan> ensemble(List<Callable<Bilan>> appels) throws Exception {
    var depart = new CyclicBarrier(appels.size());
    ExecutorService fils = Executors.newFixedThreadPool(appels.size());
    try {
      List<Future<Bilan>> resultats = new ArrayList<>();
      for (var appel : appels) {
        resultats.add(
            fils.submit(
                () -> {
                  depart.await(10, TimeUnit.SECONDS);
                  return appel.call();
                }));
      }
      List<Bilan> bilans = new ArrayList<>();
      for (var resultat : resultats) {
        bilans.add(resultat.get(60, TimeUnit.SECONDS));
      }
      return bilans;
    } finally {
      fils.shutdownNow();
    }
  }
}
