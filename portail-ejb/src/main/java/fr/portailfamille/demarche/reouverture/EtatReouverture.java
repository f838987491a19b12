package fr.portailfamille.demarche.reouverture;

/** Where a reopening is, on a day. */
public enum EtatReouverture {
  EN_COURS,
  DEPOSEE,
  REFERMEE,
  ECHUE
}
