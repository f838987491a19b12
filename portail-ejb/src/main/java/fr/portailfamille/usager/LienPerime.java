package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;

/** A link that was used, replaced, or is too old; an invented one looks the same. */
public class LienPerime extends RegleMetierException {

  LienPerime() {
    super("LienPerime");
  }
}
