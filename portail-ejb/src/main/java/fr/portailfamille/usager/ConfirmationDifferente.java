package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;

/** The password was not typed the same way twice (A10). */
public class ConfirmationDifferente extends RegleMetierException {

  ConfirmationDifferente() {
    super("ConfirmationDifferente");
  }
}
