package fr.portailfamille.commun;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address one can log in with and write to: lower case, at most 254 characters (RFC 5321
 * path limit), ASCII dot-atom local part and a domain with at least one dot.
 */
public record Courriel(String valeur) implements Serializable {

  public static final int LONGUEUR_MAXIMALE = 254;
  private static final int LONGUEUR_LOCALE_MAXIMALE = 64;
  private static final String ATOME = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String ETIQUETTE = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern SYNTAXE =
      Pattern.compile(
          ATOME + "(?:\\." + ATOME + ")*@(?:" + ETIQUETTE + "\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])");

  public Courriel {
    valeur = valeur == null ? "" : valeur.strip().toLowerCase(Locale.ROOT);
    if (!estValide(valeur)) {
      throw new RegleMetierException("CourrielInvalide", valeur);
    }
  }

  private static boolean estValide(String valeur) {
    return valeur.length() <= LONGUEUR_MAXIMALE
        && valeur.indexOf('@') <= LONGUEUR_LOCALE_MAXIMALE
        && SYNTAXE.matcher(valeur).matches();
  }

  @Override
  public String toString() {
    return valeur;
  }
}
