package fr.portailfamille.reglementinterieur;

import java.io.Serializable;
import java.util.List;

/** A child and the rules that concern it. */
public record EnfantSuivi(long enfantId, String prenom, String nom, List<LigneReglement> reglements)
    implements Serializable {

  public boolean aSigner() {
    return reglements.stream().anyMatch(ligne -> !ligne.signe());
  }
}
