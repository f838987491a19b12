package fr.portailfamille.usager;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EstimationMotDePasseTest {

  /** Characters that each stand for several letters: what costs the estimator most. */
  private static final String COUTEUX = "4@8({[<3!1|0$5+7%2".repeat(8).substring(0, 128);

  @Test
  @DisplayName("A09 : l’estimation ne lit que le début d’un mot de passe, aussi long soit-il")
  void l_estimation_ne_lit_que_le_debut() {
    var lus = new ArrayList<String>();
    var estimation =
        new EstimationMotDePasse(
            (motDePasse, mots) -> {
              lus.add(motDePasse);
              return new Strength();
            });

    estimation.estimer(COUTEUX, List.of());
    estimation.estimer("court", List.of());

    assertThat(lus).containsExactly(COUTEUX.substring(0, 24), "court");
  }

  @Test
  void pas_plus_d_estimations_a_la_fois_que_de_coeurs() throws InterruptedException {
    int coeurs = Runtime.getRuntime().availableProcessors();
    var enCours = new AtomicInteger();
    var plusGrand = new AtomicInteger();
    var tousLa = new CountDownLatch(coeurs);
    var estimation =
        new EstimationMotDePasse(
            (motDePasse, mots) -> {
              plusGrand.accumulateAndGet(enCours.incrementAndGet(), Math::max);
              tousLa.countDown();
              attendre(tousLa);
              enCours.decrementAndGet();
              return new Strength();
            });

    var visiteurs = Executors.newFixedThreadPool(coeurs * 4);
    var resultats =
        visiteurs.invokeAll(
            Collections.nCopies(coeurs * 4, () -> estimation.estimer(COUTEUX, List.of())));
    visiteurs.shutdown();

    assertThat(resultats).hasSize(coeurs * 4);
    assertThat(plusGrand).hasValue(coeurs);
  }

  private static void attendre(CountDownLatch tousLa) {
    try {
      tousLa.await();
    } catch (InterruptedException interrompu) {
      Thread.currentThread().interrupt();
    }
  }
}
