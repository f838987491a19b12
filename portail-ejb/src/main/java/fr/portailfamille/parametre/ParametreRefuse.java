package fr.portailfamille.parametre;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import jakarta.ejb.ApplicationException;

/** The value does not suit the parameter; nothing is changed. */
@ApplicationException(rollback = true)
public class ParametreRefuse extends RegleMetierException {

  ParametreRefuse(Motif motif) {
    super(motif);
  }
}
