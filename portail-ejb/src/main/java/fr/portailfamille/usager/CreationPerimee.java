package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;

/** The creation of an account was left too long, or was never begun: start again. */
public class CreationPerimee extends RegleMetierException {

  CreationPerimee() {
    super("CreationPerimee");
  }
}
