package fr.portailfamille.scolarite;

/** What a day is for a school. */
public enum TypeDeJour {
  CLASSE,
  /** Weekday without class: Wednesday or week-end. */
  REPOS,
  VACANCES,
  FERIE,
  /** Closed by the town or the school: bridge, strike, local day. */
  FERME,
  HORS_ANNEE
}
