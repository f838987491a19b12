package fr.portailfamille.commun;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** From a first day to a last day, both included. */
public record Periode(LocalDate debut, LocalDate fin) implements Serializable {

  public Periode {
    if (fin.isBefore(debut)) {
      throw new RegleMetierException("PeriodeInversee", debut, fin);
    }
  }

  public static Periode jour(LocalDate jour) {
    return new Periode(jour, jour);
  }

  public boolean contient(LocalDate jour) {
    return !jour.isBefore(debut) && !jour.isAfter(fin);
  }

  public boolean contient(Periode autre) {
    return contient(autre.debut) && contient(autre.fin);
  }

  public boolean chevauche(Periode autre) {
    return !debut.isAfter(autre.fin) && !autre.debut.isAfter(fin);
  }

  public long nombreDeJours() {
    return ChronoUnit.DAYS.between(debut, fin) + 1;
  }

  /** Every day in order. */
  public Stream<LocalDate> jours() {
    return debut.datesUntil(fin.plusDays(1));
  }
}
