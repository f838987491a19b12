package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;

/** The present password was not the right one. */
public class MotDePasseActuelInexact extends RegleMetierException {

  MotDePasseActuelInexact() {
    super("MotDePasseActuelInexact");
  }
}
