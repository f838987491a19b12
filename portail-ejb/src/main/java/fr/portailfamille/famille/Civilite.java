package fr.portailfamille.famille;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

public enum Civilite {
  MADAME,
  MONSIEUR;

  public String getLibelle() {
    return Messages.texte(Motif.of("Civilite." + name()));
  }
}
