package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.FacturationDuMois;
import fr.portailfamille.facturation.campagne.ResultatFoyer;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes the drafts and the rejects of a chunk. */
@Named("factureWriter")
@Dependent
public class FactureWriter extends AbstractItemWriter {

  @Inject @BatchProperty private String campagne;
  @Inject private FacturationDuMois facturation;

  @Override
  public void writeItems(List<Object> resultats) {
    facturation.enregistrer(
        Long.parseLong(campagne), resultats.stream().map(ResultatFoyer.class::cast).toList());
  }
}
