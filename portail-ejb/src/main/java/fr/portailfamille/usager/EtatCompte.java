package fr.portailfamille.usager;

/** INVITE: created by the town hall, no password chosen yet (A02). SUSPENDU: may not sign in. */
public enum EtatCompte {
  INVITE,
  ACTIF,
  SUSPENDU
}
