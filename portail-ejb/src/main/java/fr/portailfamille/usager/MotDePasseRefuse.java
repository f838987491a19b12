package fr.portailfamille.usager;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;

/** A password that may not be chosen: too short, too long, too easy to guess. */
public class MotDePasseRefuse extends RegleMetierException {

  MotDePasseRefuse(Motif motif) {
    super(motif);
  }
}
