package fr.portailfamille.quotient;

import fr.portailfamille.commun.Periode;
import java.time.LocalDate;

/**
 * The rule of the town.
 *
 * @param dureeMinimale months a quotient applies at least, when it ends with a year
 * @param anciennete months a certificate of the CAF or the MSA is taken for
 * @param rappel days before its end a quotient is to be given again
 * @param residents only those who live in the town have one
 */
record RegleQuotient(
    ArrondiQuotient arrondi,
    DebutQuotient debut,
    FinQuotient fin,
    int dureeMinimale,
    int anciennete,
    int rappel,
    boolean residents) {

  /**
   * The days of a new quotient. It begins after the last one on file did, so that each keeps a day
   * at least: the month after, when both would begin in the same one.
   *
   * @param dernier first day of the last one on file, or null
   */
  Periode validite(LocalDate depot, LocalDate decision, LocalDate dernier) {
    var voulu = debut.premierJour(depot, decision);
    var premier =
        dernier == null || voulu.isAfter(dernier) ? voulu : dernier.withDayOfMonth(1).plusMonths(1);
    return new Periode(premier, fin.dernierJour(premier, dureeMinimale));
  }

  boolean finitBientot(LocalDate dernierJour, LocalDate jour) {
    return dernierJour != null && !dernierJour.minusDays(rappel).isAfter(jour);
  }
}
