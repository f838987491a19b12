package fr.portailfamille.demarche.organisation;

import fr.portailfamille.commun.RegleMetierException;
import java.io.Serializable;

/**
 * What the town settles for a type that gets no answer; null leaves it to the rule of the town.
 *
 * @param mois from the filing
 */
public record Silence(SensDuSilence sens, Integer mois) implements Serializable {

  /** As every other type. */
  public static final Silence ORDINAIRE = new Silence(null, null);

  private static final int MOIS_MAXIMAL = 12;

  void verifier() {
    if (mois != null && (mois < 1 || mois > MOIS_MAXIMAL)) {
      throw new RegleMetierException("SilenceHorsBornes", MOIS_MAXIMAL);
    }
  }
}
