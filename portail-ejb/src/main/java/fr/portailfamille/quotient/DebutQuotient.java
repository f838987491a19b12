package fr.portailfamille.quotient;

import java.time.LocalDate;

/** From when the town applies a quotient: always the first day of a month. */
enum DebutQuotient {
  MOIS_DU_DEPOT,
  MOIS_DE_L_ACCEPTATION,
  MOIS_SUIVANT;

  LocalDate premierJour(LocalDate depot, LocalDate decision) {
    return switch (this) {
      case MOIS_DU_DEPOT -> depot.withDayOfMonth(1);
      case MOIS_DE_L_ACCEPTATION -> decision.withDayOfMonth(1);
      case MOIS_SUIVANT -> decision.withDayOfMonth(1).plusMonths(1);
    };
  }
}
