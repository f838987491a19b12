package fr.portailfamille.assurance;

/** What a family declares for a child. */
public enum ChoixAssurance {
  DECLARER,
  /** The contract declared for another child above. */
  MEME_CONTRAT,
  AUCUNE
}
