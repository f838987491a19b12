package fr.portailfamille.famille;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** Where a quotient familial was read. */
public enum SourceQuotient {
  CAF,
  MSA,
  AVIS_IMPOSITION,
  AGENT;

  public String getLibelle() {
    return Messages.texte(Motif.of("SourceQuotient." + name()));
  }
}
