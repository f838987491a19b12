package fr.portailfamille.facturation;

/** An invoice is a draft without number until its campaign issues it; then it never changes. */
public enum EtatFacture {
  BROUILLON,
  EMISE
}
