package fr.portailfamille.quotient;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** Why the notice of the same income is given again within its year (E31). */
public enum ChangementDeSituation {
  SEPARATION,
  UNION,
  NAISSANCE,
  DECES,
  PERTE_EMPLOI,
  ERREUR,
  AUTRE;

  public String getLibelle() {
    return Messages.texte(Motif.of("ChangementDeSituation." + name()));
  }
}
