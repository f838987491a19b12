package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.CampagneService;
import fr.portailfamille.facturation.campagne.FacturationDuMois;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The executions of the job that this server started, one gesture at a time: what starts a campaign
 * and what takes it up cannot both do so. Nothing else knows: after a crash the repository of the
 * jobs still says that a dead execution runs.
 */
@Singleton
@PermitAll
@AccessTimeout(value = 1, unit = TimeUnit.MINUTES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExecutionsFacturation {

  private static final Logger JOURNAL = Logger.getLogger(ExecutionsFacturation.class.getName());
  private static final String TRAVAIL = "facturation-mensuelle";
  private static final Set<BatchStatus> VIVANTES =
      EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

  @Inject private CampagneService campagnes;
  @Inject private FacturationDuMois facturation;

  /** The last execution of each campaign. */
  private final Map<Long, Long> dernieres = new HashMap<>();

  /** Refused as {@link CampagneService#demarrer} says; a job that does not start is interrupted. */
  public void lancer(long campagneId, LocalDate echeance) {
    campagnes.demarrer(campagneId, echeance);
    var partie = false;
    try {
      dernieres.put(campagneId, commencer(campagneId));
      partie = true;
    } finally {
      if (!partie) {
        facturation.interrompre(campagneId);
      }
    }
  }

  /**
   * Takes up a campaign that says it runs and does not: its job goes on from its last checkpoint,
   * or starts again, which bills only the households that have no invoice yet.
   */
  public void reprendre(long campagneId) {
    if (tourne(campagneId) || !facturation.estEnCours(campagneId)) {
      return;
    }
    JOURNAL.log(Level.INFO, "campaign {0} was under way: taking it up", campagneId);
    dernieres.put(campagneId, continuer(campagneId));
  }

  /** The job begins; it waits here until what started it has written which execution it is. */
  public void suivre(long campagneId, long executionId) {
    dernieres.put(campagneId, executionId);
    facturation.suivre(campagneId, executionId);
  }

  /** An execution that was replaced says nothing any more of its campaign. */
  public void finir(long campagneId, long executionId, boolean enEchec) {
    if (dernieres.remove(campagneId, executionId) && enEchec) {
      facturation.interrompre(campagneId);
    }
  }

  private boolean tourne(long campagneId) {
    var execution = dernieres.get(campagneId);
    return execution != null
        && VIVANTES.contains(travaux().getJobExecution(execution).getBatchStatus());
  }

  private long continuer(long campagneId) {
    var execution = facturation.execution(campagneId);
    if (execution.isPresent()) {
      try {
        return travaux().restart(execution.get(), new Properties());
      } catch (BatchRuntimeException e) {
        JOURNAL.log(Level.WARNING, "job not restartable ({0}): starting anew", e.getMessage());
      }
    }
    return commencer(campagneId);
  }

  private static long commencer(long campagneId) {
    var parametres = new Properties();
    parametres.setProperty("campagne", String.valueOf(campagneId));
    return travaux().start(TRAVAIL, parametres);
  }

  private static JobOperator travaux() {
    return BatchRuntime.getJobOperator();
  }
}
