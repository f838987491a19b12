package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What a family asks for a child. */
public enum ChoixEcole {
  /** The school of the sector. */
  SECTEUR,
  /** Another school. */
  AUTRE,
  /** No school is asked. */
  AUCUNE;

  public String getLibelle() {
    return Messages.texte(Motif.of("ChoixEcole." + name()));
  }
}
