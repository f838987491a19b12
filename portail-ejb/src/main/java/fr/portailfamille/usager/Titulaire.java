package fr.portailfamille.usager;

import fr.portailfamille.commun.RegleMetierException;

/** First name and name of the person who opens an account, 80 characters each at most. */
public record Titulaire(String prenom, String nom) {

  public static final int LONGUEUR_MAXIMALE = 80;

  public Titulaire {
    prenom = prenom == null ? "" : prenom.strip();
    nom = nom == null ? "" : nom.strip();
    if (!estAdmis(prenom) || !estAdmis(nom)) {
      throw new RegleMetierException("TitulaireInvalide", LONGUEUR_MAXIMALE);
    }
  }

  private static boolean estAdmis(String nom) {
    return !nom.isEmpty()
        && nom.length() <= LONGUEUR_MAXIMALE
        && nom.chars().noneMatch(Character::isISOControl);
  }
}
