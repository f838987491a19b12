package fr.portailfamille.environment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A Jakarta Batch job, inside the server. */
public final class TravailDeFond {

  private TravailDeFond() {}

  /** Waits for the end of an execution, a minute at most: it has completed. */
  public static void terminer(long execution) {
    var travaux = BatchRuntime.getJobOperator();
    var vivante = EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED);
    long limite = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (vivante.contains(travaux.getJobExecution(execution).getBatchStatus())
        && System.nanoTime() < limite) {
      patienter();
    }
    assertThat(travaux.getJobExecution(execution).getBatchStatus())
        .isEqualTo(BatchStatus.COMPLETED);
  }

  private static void patienter() {
    try {
      new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
