package fr.portailfamille.usager;

/**
 * INVITE: created by the town hall, no password chosen yet (A02). SUSPENDU: may not sign in.
 * SANS_ACCES: stands for a person the town hall types for, without an address; nobody signs in.
 */
public enum EtatCompte {
  INVITE,
  ACTIF,
  SUSPENDU,
  SANS_ACCES
}
