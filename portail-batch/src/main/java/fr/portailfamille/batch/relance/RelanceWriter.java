package fr.portailfamille.batch.relance;

import fr.portailfamille.demarche.relance.RelancesDeDemarches;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes the mails of a chunk. */
@Named("relanceWriter")
@Dependent
public class RelanceWriter extends AbstractItemWriter {

  @Inject private RelancesDeDemarches relances;

  @Override
  public void writeItems(List<Object> comptes) {
    relances.relancer(comptes.stream().map(Long.class::cast).toList());
  }
}
