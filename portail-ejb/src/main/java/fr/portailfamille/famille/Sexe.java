package fr.portailfamille.famille;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

public enum Sexe {
  F,
  M;

  public String getLibelle() {
    return Messages.texte(Motif.of("Sexe." + name()));
  }
}
