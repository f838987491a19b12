package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;
import java.io.Serializable;

/**
 * The versions of the two texts somebody ticked (D07, E12): what they have read, which is not
 * always what the town publishes a moment later.
 */
public record TextesLus(String conditions, String donnees) implements Serializable {

  /** Both boxes are needed: one does not stand for the other. */
  public TextesLus accepter(boolean lesConditions, boolean lesDonnees) {
    if (!lesConditions || !lesDonnees) {
      throw new RegleMetierException("TextesNonAcceptes");
    }
    return this;
  }
}
