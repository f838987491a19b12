package fr.portailfamille.quotient;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Until when a quotient applies. */
enum FinQuotient {
  ANNEE_SCOLAIRE(MonthDay.of(Month.AUGUST, 31)),
  ANNEE_CIVILE(MonthDay.of(Month.DECEMBER, 31)),
  DOUZE_MOIS(null);

  private static final int DOUZE = 12;

  private final MonthDay echeance;

  FinQuotient(MonthDay echeance) {
    this.echeance = echeance;
  }

  /** An end that would come before so many months is that of the year after. */
  LocalDate dernierJour(LocalDate premier, int moisAuMoins) {
    if (echeance == null) {
      return premier.plusMonths(DOUZE).minusDays(1);
    }
    var auPlusTot = premier.plusMonths(moisAuMoins).minusDays(1);
    var fin = echeance.atYear(premier.getYear());
    while (fin.isBefore(auPlusTot)) {
      fin = fin.plusYears(1);
    }
    return fin;
  }
}
