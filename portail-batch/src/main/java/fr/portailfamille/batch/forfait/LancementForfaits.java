package fr.portailfamille.batch.forfait;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;

/**
 * Starts the booking of the days of packages, once days are opened and every night. Without a
 * transaction: the steps of a job have their own, and read what is committed.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LancementForfaits {

  private static final String TRAVAIL = "jours-au-forfait";

  @Schedule(hour = "3", minute = "23", persistent = false)
  void chaqueNuit() {
    lancer();
  }

  /** Gives the execution. */
  public long lancer() {
    return BatchRuntime.getJobOperator().start(TRAVAIL, new Properties());
  }
}
