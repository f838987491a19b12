package fr.portailfamille.activite;

/** How the limit day of a booking is found from the booked day. */
public enum ModeDelai {
  /** No limit but the day itself, which must not be past. */
  AUCUN,
  /** So many days before, counted as {@link DecompteJours} says; 0 is the day itself. */
  JOURS_AVANT,
  /** Last such weekday strictly before: « le mardi précédent ». */
  JOUR_PRECEDENT,
  /** That weekday, so many ISO weeks before: « le mardi de la semaine précédente » is 1. */
  JOUR_SEMAINE_PRECEDENTE,
  /** That day of the month before, or its last day when it is shorter. */
  JOUR_MOIS_PRECEDENT
}
