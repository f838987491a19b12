package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.CalculFoyer;
import fr.portailfamille.facturation.campagne.FoyerAFacturer;
import fr.portailfamille.facturation.campagne.FoyersAFacturer;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Prices a household with the tariffs as they were when the step began. */
@Named("foyerProcessor")
@Dependent
public class FoyerProcessor implements ItemProcessor {

  @Inject @BatchProperty private String campagne;
  @Inject private FoyersAFacturer foyers;

  private CalculFoyer calcul;

  @Override
  public Object processItem(Object foyer) {
    if (calcul == null) {
      calcul = new CalculFoyer(foyers.activites(Long.parseLong(campagne)));
    }
    return calcul.facturer((FoyerAFacturer) foyer);
  }
}
