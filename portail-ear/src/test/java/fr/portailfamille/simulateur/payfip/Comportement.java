package fr.portailfamille.simulateur.payfip;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The switches of the simulator, turned by a test or a demo while it runs. */
final class Comportement {

  /** An answer prepared in advance for one call of the web service. */
  record ReponsePreparee(int statut, String corps) {}

  private final Queue<ReponsePreparee> preparees = new ConcurrentLinkedQueue<>();
  private final CountDownLatch fermeture = new CountDownLatch(1);
  private volatile Duration latence = Duration.ZERO;
  private volatile boolean reponsesQualifiees;
  private volatile ModeNotification notification = ModeNotification.POST;

  void preparer(int statut, String corps) {
    preparees.add(new ReponsePreparee(statut, corps));
  }

  Optional<ReponsePreparee> preparee() {
    return Optional.ofNullable(preparees.poll());
  }

  void ralentir(Duration nouvelle) {
    latence = nouvelle;
  }

  /** Holds the answer back; closing the simulator frees it at once. */
  void patienter() {
    try {
      fermeture.await(latence.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void fermer() {
    fermeture.countDown();
  }

  boolean reponsesQualifiees() {
    return reponsesQualifiees;
  }

  void qualifierReponses(boolean qualifiees) {
    reponsesQualifiees = qualifiees;
  }

  ModeNotification notification() {
    return notification;
  }

  void notification(ModeNotification mode) {
    notification = mode;
  }
}
