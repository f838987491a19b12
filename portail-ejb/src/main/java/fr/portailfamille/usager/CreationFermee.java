package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;

/** In this town accounts are created by the town hall only. */
public class CreationFermee extends RegleMetierException {

  CreationFermee() {
    super("CreationFermee");
  }
}
