package fr.portailfamille.renouvellement;

/** Whether a sheet is part of a renewal. */
public enum Exigence {
  OBLIGATOIRE,
  FACULTATIVE,
  NON_DEMANDEE
}
