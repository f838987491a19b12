package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What a démarche is about: the two halves of the list of requests (C35). */
public enum Theme {
  MON_COMPTE,
  MES_ENFANTS;

  public String getLibelle() {
    return Messages.texte(Motif.of("Theme." + name()));
  }
}
