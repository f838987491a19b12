package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.FacturationDuMois;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step: how many households, and where the two halves meet. */
@Named("mesureCampagne")
@Dependent
public class MesureCampagne extends AbstractBatchlet {

  @Inject @BatchProperty private String campagne;
  @Inject private FacturationDuMois facturation;

  @Override
  public String process() {
    facturation.mesurer(Long.parseLong(campagne));
    return null;
  }
}
