package fr.portailfamille.commun;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A French « identifiant créancier SEPA »: {@code FRkkZZZNNNNNN}. The key follows ISO 7064 (mod
 * 97-10) over the national number, the country and the key; the activity code, ZZZ unless the
 * creditor chose another, is not in it.
 */
public final class Ics {

  private static final Pattern FORME = Pattern.compile("FR\\d{2}[A-Z0-9]{3}[A-Z0-9]{6}");
  private static final int NUMERO = 7;
  private static final BigInteger MODULO = BigInteger.valueOf(97);

  private Ics() {}

  /** Without its spaces; empty when it is not one, or its key is wrong. */
  public static Optional<String> lire(String saisi) {
    var ics = saisi == null ? "" : saisi.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return FORME.matcher(ics).matches() && cleJuste(ics) ? Optional.of(ics) : Optional.empty();
  }

  private static boolean cleJuste(String ics) {
    var chiffres = new StringBuilder();
    (ics.substring(NUMERO) + ics.substring(0, 4))
        .chars()
        .forEach(c -> chiffres.append(Character.getNumericValue(c)));
    return new BigInteger(chiffres.toString()).mod(MODULO).equals(BigInteger.ONE);
  }
}
