package fr.portailfamille.usager;

/** What a link sent by mail is for. */
public enum UsageJeton {
  /** First password of an account created by the town hall (A02, E10). */
  ACTIVATION,
  /** New password for somebody who forgot theirs (A13, B01, E15). */
  REINITIALISATION
}
