package fr.portailfamille.famille;

/** Where a quotient comes from. */
public enum SourceQuotient {
  CAF,
  MSA,
  AVIS_IMPOSITION,
  AGENT
}
