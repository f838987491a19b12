package fr.portailfamille.batch.relance;

import fr.portailfamille.batch.ParPageReader;
import fr.portailfamille.demarche.relance.RelancesDeDemarches;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The accounts to remind. */
@Named("compteARelancerReader")
@Dependent
public class CompteARelancerReader extends ParPageReader {

  @Inject private RelancesDeDemarches relances;

  @Override
  protected List<Long> page(long apres, int nombre) {
    return relances.comptes(apres, nombre);
  }
}
