package fr.portailfamille.sante;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What a family does with the sheet of a child. */
public enum ChoixFiche {
  RENSEIGNER,
  LAISSER;

  public String getLibelle() {
    return Messages.texte(Motif.of("ChoixFiche." + name()));
  }
}
