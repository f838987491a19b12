package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;

/** This address has an account already; told to an administrator only. */
public class CompteDejaConnu extends RegleMetierException {

  CompteDejaConnu() {
    super("CompteDejaConnu");
  }
}
