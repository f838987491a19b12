package fr.portailfamille.quotient;

import fr.portailfamille.commun.Motif;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: with spaces, a comma, the euro sign.
 *
 * @param valeur null when it will not do
 * @param refus why, or null
 */
record Lecture(BigDecimal valeur, Motif refus) {

  static final BigDecimal REVENU_AU_PLUS = BigDecimal.valueOf(10_000_000);
  static final BigDecimal QUOTIENT_AU_PLUS = BigDecimal.valueOf(99_999);
  static final BigDecimal PARTS_AU_PLUS = BigDecimal.valueOf(20);

  private static final BigDecimal QUART = new BigDecimal("0.25");
  private static final int CENTIMES = 2;
  private static final Pattern ESPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
  private static final Pattern NOMBRE = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
  private static final Pattern MOIS = Pattern.compile("\\d{4}-\\d{2}");

  /** Whole euros a year, zero included. */
  static Lecture revenu(String saisi) {
    var lu = nombre(saisi).orElse(null);
    if (lu == null) {
      return non("RevenuIllisible");
    }
    if (lu.signum() < 0) {
      return non("RevenuNegatif");
    }
    if (lu.stripTrailingZeros().scale() > 0) {
      return non("RevenuEnEurosEntiers");
    }
    return lu.compareTo(REVENU_AU_PLUS) > 0 ? non("RevenuInvraisemblable") : oui(lu);
  }

  /** From 1, by quarters. */
  static Lecture parts(String saisi) {
    var lu = nombre(saisi).orElse(null);
    if (lu == null || lu.signum() < 0) {
      return non("PartsIllisibles");
    }
    if (lu.compareTo(BigDecimal.ONE) < 0 || lu.compareTo(PARTS_AU_PLUS) > 0) {
      return non("PartsInvraisemblables");
    }
    return lu.remainder(QUART).signum() == 0 ? oui(lu) : non("PartsParQuarts");
  }

  /** Euros and cents a month, zero included. */
  static Lecture quotient(String saisi) {
    var lu = nombre(saisi).orElse(null);
    if (lu == null) {
      return non("QuotientIllisible");
    }
    if (lu.signum() < 0) {
      return non("QuotientNegatif");
    }
    if (lu.stripTrailingZeros().scale() > CENTIMES) {
      return non("QuotientAuCentime");
    }
    return lu.compareTo(QUOTIENT_AU_PLUS) > 0 ? non("QuotientInvraisemblable") : oui(lu);
  }

  static Optional<YearMonth> mois(String choisi) {
    try {
      return choisi != null && MOIS.matcher(choisi).matches()
          ? Optional.of(YearMonth.parse(choisi))
          : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Without spaces; empty when nothing was typed. */
  static String serre(String saisi) {
    return saisi == null ? "" : ESPACES.matcher(saisi).replaceAll("");
  }

  private static Optional<BigDecimal> nombre(String saisi) {
    var serre = serre(saisi).replaceFirst("€$", "");
    return NOMBRE.matcher(serre).matches()
        ? Optional.of(new BigDecimal(serre.replace(',', '.')))
        : Optional.empty();
  }

  private static Lecture oui(BigDecimal valeur) {
    return new Lecture(valeur, null);
  }

  private static Lecture non(String cle) {
    return new Lecture(null, Motif.of(cle));
  }
}
