package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** Whether a mandate still lets the town debit. */
public enum EtatMandat {
  EN_COURS,
  CADUC,
  REMPLACE,
  REVOQUE;

  public boolean isEnCours() {
    return this == EN_COURS;
  }

  /** By another mandate or by a guardian: lapsing alone is not an end. */
  public boolean isTermine() {
    return this == REMPLACE || this == REVOQUE;
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("EtatMandat." + name()));
  }
}
