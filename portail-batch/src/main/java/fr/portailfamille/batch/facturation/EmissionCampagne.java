package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.EmissionFactures;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: numbers, ledger, mails, end of the campaign. */
@Named("emissionCampagne")
@Dependent
public class EmissionCampagne extends AbstractBatchlet {

  @Inject @BatchProperty private String campagne;
  @Inject private EmissionFactures emission;

  @Override
  public String process() {
    emission.emettre(Long.parseLong(campagne));
    return null;
  }
}
