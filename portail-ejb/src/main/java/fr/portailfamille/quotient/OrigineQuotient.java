package fr.portailfamille.quotient;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** Who computes the quotient: the CAF or the MSA, or the town from tax notices. */
public enum OrigineQuotient {
  ALLOCATAIRE,
  AVIS;

  public String getLibelle() {
    return Messages.texte(Motif.of("OrigineQuotient." + name()));
  }
}
