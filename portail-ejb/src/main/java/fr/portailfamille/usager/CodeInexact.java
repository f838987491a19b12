package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;
import jakarta.ejb.ApplicationException;

/** Wrong code, code too old, or no try left. The try that was spent stays spent. */
@ApplicationException(rollback = false)
public class CodeInexact extends RegleMetierException {

  CodeInexact() {
    super("CodeInexact");
  }
}
