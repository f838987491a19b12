package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.FacturationDuMois;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes up the campaigns that a stopped server left running: their job goes on from its last
 * checkpoint, or starts again, which bills only the households that have no invoice yet.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("portail-ejb.jar#Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RepriseFacturation {

  private static final Logger JOURNAL = Logger.getLogger(RepriseFacturation.class.getName());
  private static final long APRES_LE_DEPLOIEMENT = 1_000;

  @Resource private TimerService minuterie;
  @Inject private FacturationDuMois facturation;

  /** A timer rings only once the whole application is deployed, which a job needs. */
  @PostConstruct
  void attendre() {
    minuterie.createSingleActionTimer(APRES_LE_DEPLOIEMENT, new TimerConfig(null, false));
  }

  @Timeout
  void reprendre() {
    facturation.enCours().forEach(this::reprendre);
  }

  private void reprendre(long campagneId) {
    JOURNAL.log(Level.INFO, "campaign {0} was under way: taking it up", campagneId);
    var execution = facturation.execution(campagneId);
    if (execution.isEmpty()) {
      LancementFacturation.demarrer(campagneId);
      return;
    }
    try {
      BatchRuntime.getJobOperator().restart(execution.get(), new Properties());
    } catch (BatchRuntimeException e) {
      JOURNAL.log(Level.WARNING, "job not restartable ({0}): starting anew", e.getMessage());
      LancementFacturation.demarrer(campagneId);
    }
  }
}
