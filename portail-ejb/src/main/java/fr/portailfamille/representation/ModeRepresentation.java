package fr.portailfamille.representation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** SAISIE: types what the family asked for. LECTURE: sees what it sees, and changes nothing. */
public enum ModeRepresentation {
  SAISIE,
  LECTURE;

  public String getLibelle() {
    return Messages.texte(Motif.of("ModeRepresentation." + this));
  }
}
