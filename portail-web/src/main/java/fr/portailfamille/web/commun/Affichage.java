package fr.portailfamille.web.commun;

import fr.portailfamille.commun.Phrase;
import java.text.NumberFormat;
import java.util.Locale;

/** Functions of the pages (namespace {@code portail}). */
public final class Affichage {
  private Affichage() {}

  /**
   * "1 234,50 €" from a number of euros; other objects already know how to write themselves;
   * nothing for null.
   */
  public static String euros(Object valeur) {
    if (valeur instanceof Number nombre) {
      return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(nombre);
    }
    return valeur == null ? "" : valeur.toString();
  }

  /** A text of a bundle about somebody: « Photo d’Inès ». */
  public static String phrase(String modele, Object argument) {
    return Phrase.ecrire(modele, argument);
  }

  /** The same with two arguments. */
  public static String phrase2(String modele, Object premier, Object second) {
    return Phrase.ecrire(modele, premier, second);
  }
}
