package fr.portailfamille.personne;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What the town decides of a field. */
public enum ModeDeChamp {
  /** Not asked of families. */
  MASQUE,
  FACULTATIF,
  OBLIGATOIRE,
  /** Shown to families, changed by the town hall. */
  NON_MODIFIABLE;

  public String getLibelle() {
    return Messages.texte(Motif.of("ModeDeChamp." + name()));
  }
}
