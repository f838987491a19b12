package fr.portailfamille.commun;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A French sentence of a bundle with what takes the place of its {0}, {1}…: « de » and « que » are
 * elided before a vowel, a child being of any name (« la photo d’Inès ») and a month too.
 */
public final class Phrase {

  private static final Pattern DEVANT = Pattern.compile("(?<!\\p{L})([dD]|[qQ]u)e \\{(\\d)\\}");
  private static final Pattern VOYELLE = Pattern.compile("(?i)[aeiouœæ].*|y[^aeiouy].*");

  private Phrase() {}

  /** Numbers and choices as in {@link MessageFormat}; an argument may be null. */
  public static String ecrire(String modele, Object... arguments) {
    return new MessageFormat(elider(modele, arguments), Locale.FRANCE).format(arguments);
  }

  private static String elider(String modele, Object... arguments) {
    return DEVANT
        .matcher(modele)
        .replaceAll(
            trouve -> {
              int rang = Integer.parseInt(trouve.group(2));
              boolean elision = rang < arguments.length && commenceParUneVoyelle(arguments[rang]);
              return trouve.group(1) + (elision ? "’{" : "e {") + rang + "}";
            });
  }

  private static boolean commenceParUneVoyelle(Object argument) {
    return argument instanceof CharSequence texte
        && VOYELLE.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD)).matches();
  }
}
