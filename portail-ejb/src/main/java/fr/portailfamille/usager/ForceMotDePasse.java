package fr.portailfamille.usager;

/** How long a password would resist guessing; its rank is the score of zxcvbn, 0 to 4. */
public enum ForceMotDePasse {
  TRES_FAIBLE,
  FAIBLE,
  MOYEN,
  BON,
  EXCELLENT
}
