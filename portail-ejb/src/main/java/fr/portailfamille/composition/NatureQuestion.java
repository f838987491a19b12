package fr.portailfamille.composition;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What kind of answer a question asks for. */
public enum NatureQuestion {
  TEXTE,
  TEXTE_LONG,
  NOMBRE,
  DATE,
  OUI_NON,
  CHOIX,
  PLUSIEURS_CHOIX,
  TABLEAU,
  ADRESSE,
  COURRIEL,
  TELEPHONE,
  /** A child of the household. */
  ENFANT,
  /** Joined at the step of the documents, wherever it is asked. */
  DOCUMENT;

  public String getLibelle() {
    return Messages.texte(Motif.of("NatureQuestion." + name()));
  }
}
