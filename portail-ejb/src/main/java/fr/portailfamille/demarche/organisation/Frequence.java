package fr.portailfamille.demarche.organisation;

/** How often a household may file a démarche. */
public enum Frequence {
  LIBRE,
  /** What is refused or given up does not count. */
  UNE_FOIS_PAR_ANNEE_SCOLAIRE
}
