package fr.portailfamille.environment;

import fr.portailfamille.commun.RegleMetierException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What several people do at the same moment. */
public final class EnMemeTemps {

  private EnMemeTemps() {}

  /** For each act, « fait », or the key of its refusal; any other failure is the test's. */
  public static List<String> essayer(Runnable... actes) throws InterruptedException {
    var executeur = Executors.newFixedThreadPool(actes.length);
    try {
      return executeur.invokeAll(Stream.of(actes).map(EnMemeTemps::essai).toList()).stream()
          .map(EnMemeTemps::resultat)
          .toList();
    } finally {
      executeur.shutdown();
    }
  }

  private static Callable<String> essai(Runnable acte) {
    return () -> {
      try {
        acte.run();
        return "fait";
      } catch (RegleMetierException refus) {
        return refus.motif().cle();
      }
    };
  }

  private static String resultat(Future<String> essai) {
    try {
      return essai.get();
    } catch (InterruptedException | ExecutionException echec) {
      throw new IllegalStateException(echec);
    }
  }
}
