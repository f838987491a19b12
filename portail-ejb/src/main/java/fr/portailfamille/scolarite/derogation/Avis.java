package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What a commission says of a derogation. It binds nobody: the mayor decides. */
public enum Avis {
  FAVORABLE,
  DEFAVORABLE,
  /** Put off: a later sitting will look at it again. */
  AJOURNE;

  public String getLibelle() {
    return Messages.texte(Motif.of("Avis." + name()));
  }
}
