package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;

/** A question that may not be asked so; says in which field. */
public class QuestionRefusee extends RegleMetierException {

  private final String champ;

  QuestionRefusee(Motif motif, String champ) {
    super(motif);
    this.champ = champ;
  }

  public String champ() {
    return champ;
  }
}
