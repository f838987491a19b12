package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.FacturationDuMois;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Every minute, takes up the campaigns left running: by a server that stopped, or by a job that
 * failed while the database was out of reach and so could not even say that it failed.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("portail-ejb.jar#Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RepriseFacturation {

  private static final long APRES_LE_DEPLOIEMENT = 1_000;
  private static final long CHAQUE_MINUTE = 60_000;

  @Resource private TimerService minuterie;
  @Inject private FacturationDuMois facturation;
  @Inject private ExecutionsFacturation executions;

  /** A timer rings only once the whole application is deployed, which a job needs. */
  @PostConstruct
  void attendre() {
    minuterie.createIntervalTimer(
        APRES_LE_DEPLOIEMENT, CHAQUE_MINUTE, new TimerConfig(null, false));
  }

  @Timeout
  public void reprendre() {
    facturation.enCours().forEach(executions::reprendre);
  }
}
