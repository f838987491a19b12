package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;

/** What an agent typed and may not be so; says in which field. */
public class SaisieRefusee extends RegleMetierException {

  private final String champ;

  SaisieRefusee(String champ, String cle, Object... arguments) {
    super(Motif.of(cle, arguments));
    this.champ = champ;
  }

  public String champ() {
    return champ;
  }
}
