package fr.portailfamille.prelevement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where an account can be debited by a SEPA direct debit: European Payments Council, « EPC list of
 * SEPA scheme countries » (EPC409-09). Overseas France has French account numbers.
 */
final class PaysSepa {

  private static final Set<String> PAYS =
      Set.of(
          "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
          "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK",
          "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA");

  /** A territory whose banks have a BIC of their own, and the country of its account numbers. */
  private static final Map<String, String> RATTACHES =
      Map.ofEntries(
          Map.entry("GP", "FR"),
          Map.entry("MQ", "FR"),
          Map.entry("GF", "FR"),
          Map.entry("RE", "FR"),
          Map.entry("YT", "FR"),
          Map.entry("PM", "FR"),
          Map.entry("BL", "FR"),
          Map.entry("MF", "FR"),
          Map.entry("GG", "GB"),
          Map.entry("JE", "GB"),
          Map.entry("IM", "GB"),
          Map.entry("AX", "FI"));

  private PaysSepa() {}

  static boolean comprend(String pays) {
    return PAYS.contains(pays);
  }

  /** The country of the account numbers of a bank established there. */
  static String desComptes(String pays) {
    return RATTACHES.getOrDefault(pays, pays);
  }

  static String nom(String pays) {
    return new Locale("", pays).getDisplayCountry(Locale.FRANCE);
  }
}
