package fr.portailfamille.batch;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;

/**
 * Starts the jobs that run every day, each at its hour. A run that failed needs no restart: the
 * next one finds what it left. Without a transaction: the steps of a job have their own, and read
 * what is committed.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LancementQuotidien {

  @Schedule(hour = "3", minute = "23", persistent = false)
  void reserverLesJoursAuForfait() {
    lancer(TravailQuotidien.JOURS_AU_FORFAIT);
  }

  @Schedule(hour = "6", minute = "23", persistent = false)
  void rappelerLesDocuments() {
    lancer(TravailQuotidien.RAPPEL_DOCUMENTS);
  }

  @Schedule(hour = "6", minute = "41", persistent = false)
  void relancerLesDemarches() {
    lancer(TravailQuotidien.RELANCE_DEMARCHES);
  }

  /** Without waiting for its hour; gives the execution. */
  public long lancer(TravailQuotidien travail) {
    return BatchRuntime.getJobOperator().start(travail.code(), new Properties());
  }
}
