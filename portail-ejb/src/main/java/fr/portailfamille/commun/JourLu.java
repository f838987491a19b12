package fr.portailfamille.commun;

import java.sql.Date;
import java.time.LocalDate;

/** A day as a statement gives it. */
public final class JourLu {

  private JourLu() {}

  /** Null when the column is. */
  public static LocalDate de(Object colonne) {
    return colonne == null ? null : ((Date) colonne).toLocalDate();
  }
}
