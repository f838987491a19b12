package fr.portailfamille.batch.forfait;

import fr.portailfamille.batch.ParPageReader;
import fr.portailfamille.forfait.ForfaitsACompleter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The households with a day to book. */
@Named("foyerAuForfaitReader")
@Dependent
public class FoyerAuForfaitReader extends ParPageReader {

  @Inject private ForfaitsACompleter forfaits;

  @Override
  protected List<Long> page(long apres, int nombre) {
    return forfaits.familles(apres, nombre);
  }
}
