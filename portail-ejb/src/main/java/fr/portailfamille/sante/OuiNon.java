package fr.portailfamille.sante;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** An answer that has to be given. */
public enum OuiNon {
  OUI,
  NON;

  public String getLibelle() {
    return Messages.texte(Motif.of("OuiNon." + name()));
  }
}
