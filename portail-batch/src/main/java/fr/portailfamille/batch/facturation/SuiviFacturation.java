package fr.portailfamille.batch.facturation;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Tells the campaign which execution runs it, and when it failed, so that an agent can try again.
 */
@Named("suiviFacturation")
@Dependent
public class SuiviFacturation extends AbstractJobListener {

  @Inject @BatchProperty private String campagne;
  @Inject private JobContext contexte;
  @Inject private ExecutionsFacturation executions;

  @Override
  public void beforeJob() {
    executions.suivre(Long.parseLong(campagne), contexte.getExecutionId());
  }

  @Override
  public void afterJob() {
    executions.finir(
        Long.parseLong(campagne),
        contexte.getExecutionId(),
        contexte.getBatchStatus() == BatchStatus.FAILED);
  }
}
