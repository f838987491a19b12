package fr.portailfamille.composition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type it: « 1 250,5 ». */
public final class Nombre {

  private static final Pattern NOMBRE = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,6})?");
  private static final Pattern ESPACES = Pattern.compile("[\\s\\u00a0\\u202f]");

  private Nombre() {}

  public static Optional<BigDecimal> lire(String texte) {
    var propre = ESPACES.matcher(texte).replaceAll("").replace(',', '.');
    return NOMBRE.matcher(propre).matches()
        ? Optional.of(new BigDecimal(propre))
        : Optional.empty();
  }

  /** Nothing for no bound. */
  public static String ecrire(BigDecimal nombre) {
    return nombre == null ? "" : nombre.toPlainString().replace('.', ',');
  }
}
