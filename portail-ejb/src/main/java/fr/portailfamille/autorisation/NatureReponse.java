package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** How a question is answered. */
public enum NatureReponse {
  OUI_NON,
  /** One answer of a list. */
  CHOIX,
  /** A few words. */
  TEXTE;

  public String getLibelle() {
    return Messages.texte(Motif.of("NatureReponse." + name()));
  }
}
