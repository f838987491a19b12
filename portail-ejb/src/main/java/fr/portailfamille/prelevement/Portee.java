package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What a household pays by direct debit. */
public enum Portee {
  TOUTES,
  CHOISIES;

  public String getLibelle() {
    return Messages.texte(Motif.of("Portee." + name()));
  }
}
