package fr.portailfamille.demarche;

import fr.portailfamille.commun.RegleMetierException;

/** Nothing changes in a démarche that has left the hands of the family. */
public class DemarcheDejaDeposee extends RegleMetierException {

  DemarcheDejaDeposee() {
    super("DemarcheDejaDeposee");
  }
}
