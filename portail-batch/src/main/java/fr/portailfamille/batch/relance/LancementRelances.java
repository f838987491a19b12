package fr.portailfamille.batch.relance;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;

/**
 * Starts the reminders every morning. A run that failed needs no restart: the next one finds what
 * it left. Without a transaction: the steps of a job have their own.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LancementRelances {

  private static final String TRAVAIL = "relance-demarches";

  @Schedule(hour = "6", minute = "41", persistent = false)
  void chaqueMatin() {
    lancer();
  }

  /** Gives the execution. */
  public long lancer() {
    return BatchRuntime.getJobOperator().start(TRAVAIL, new Properties());
  }
}
