package fr.portailfamille.personne;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** A kind of person a household tells about. */
public enum TypeDePersonne {
  /** Who files. */
  RESPONSABLE,
  AUTRE_RESPONSABLE,
  ENFANT,
  CONTACT;

  public String getLibelle() {
    return Messages.texte(Motif.of("TypeDePersonne." + name()));
  }
}
