package fr.portailfamille.activite;

/** What an activity is. */
public enum NatureActivite {
  RESTAURATION,
  ACCUEIL_MATIN,
  ACCUEIL_SOIR,
  MERCREDI,
  VACANCES
}
