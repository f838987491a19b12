package fr.portailfamille.famille;

/** ARCHIVEE: kept for the accounts, no longer served. */
public enum EtatFamille {
  ACTIVE,
  ARCHIVEE
}
