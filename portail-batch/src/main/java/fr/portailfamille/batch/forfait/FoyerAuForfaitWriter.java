package fr.portailfamille.batch.forfait;

import fr.portailfamille.forfait.ForfaitsACompleter;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Books the days of a household. */
@Named("foyerAuForfaitWriter")
@Dependent
public class FoyerAuForfaitWriter extends AbstractItemWriter {

  @Inject private ForfaitsACompleter forfaits;

  @Override
  public void writeItems(List<Object> familles) {
    familles.forEach(famille -> forfaits.completer((Long) famille));
  }
}
