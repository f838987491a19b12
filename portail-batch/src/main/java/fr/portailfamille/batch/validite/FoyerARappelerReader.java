package fr.portailfamille.batch.validite;

import fr.portailfamille.batch.ParPageReader;
import fr.portailfamille.validite.RappelsDeDocuments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The households to remind. */
@Named("foyerARappelerReader")
@Dependent
public class FoyerARappelerReader extends ParPageReader {

  @Inject private RappelsDeDocuments rappels;

  @Override
  protected List<Long> page(long apres, int nombre) {
    return rappels.foyers(apres, nombre);
  }
}
