package fr.portailfamille.famille;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Which weeks a custody rule holds. Weeks are ISO weeks: after week 53 comes week 1, both odd. */
public enum RythmeDeGarde {
  TOUJOURS,
  SEMAINES_PAIRES,
  SEMAINES_IMPAIRES;

  boolean accepte(LocalDate jour) {
    boolean paire = jour.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
    return this == TOUJOURS || (this == SEMAINES_PAIRES) == paire;
  }
}
