package fr.portailfamille.prelevement;

import java.util.Locale;

/**
 * « Référence unique du mandat »: at most 35 characters of the SEPA set, unique for the creditor.
 * Made of the household's number, which a clerk recognises, and of the démarche, which makes one
 * mandate.
 */
final class Rum {

  private static final int LONGUEUR = 35;

  private Rum() {}

  static String de(String dossier, long demarche) {
    var suite = "-%06d".formatted(demarche);
    var debut = "PF-" + dossier.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
    return debut.substring(0, Math.min(debut.length(), LONGUEUR - suite.length())) + suite;
  }
}
