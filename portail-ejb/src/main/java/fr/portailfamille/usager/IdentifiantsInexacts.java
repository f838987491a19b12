package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;

/** Unknown address, wrong password, invited or suspended account: the same refusal for all. */
public class IdentifiantsInexacts extends RegleMetierException {

  IdentifiantsInexacts() {
    super("IdentifiantsInexacts");
  }
}
