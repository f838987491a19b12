package fr.portailfamille.famille;

/**
 * ARCHIVEE: kept for the accounts, no longer served. FUSIONNEE: part of another household now, for
 * good.
 */
public enum EtatFamille {
  ACTIVE,
  ARCHIVEE,
  FUSIONNEE
}
