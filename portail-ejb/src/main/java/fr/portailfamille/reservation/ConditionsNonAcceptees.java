package fr.portailfamille.reservation;

import fr.portailfamille.commun.RegleMetierException;

/** The conditions of booking have to be accepted first (A30). */
public class ConditionsNonAcceptees extends RegleMetierException {

  ConditionsNonAcceptees() {
    super("ConditionsNonAcceptees");
  }
}
