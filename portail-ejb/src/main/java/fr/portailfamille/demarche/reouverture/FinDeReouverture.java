package fr.portailfamille.demarche.reouverture;

/** What ended a reopening before its last day. */
enum FinDeReouverture {
  /** The household has filed the démarche, or validated its sheet. */
  DEPOSEE,
  /** An agent ended it. */
  REFERMEE
}
