package fr.portailfamille.activite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;

/** What an activity is. */
public enum NatureActivite {
  RESTAURATION,
  ACCUEIL_MATIN,
  ACCUEIL_SOIR,
  MERCREDI,
  VACANCES;

  public String getLibelle() {
    return Messages.texte(Motif.of("NatureActivite." + name()));
  }
}
