package fr.portailfamille.usager;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets no more long computations run at once than there are cores: the others wait their turn, in
 * order.
 */
final class Coeurs {

  private final Semaphore libres = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  <T> T chacunSonTour(Supplier<T> calcul) {
    libres.acquireUninterruptibly();
    try {
      return calcul.get();
    } finally {
      libres.release();
    }
  }
}
