package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Periode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How many days the calendar shows at once (B46). */
public enum Affichage {
  MOIS {
    @Override
    Periode periode(LocalDate jour) {
      return new Periode(jour.withDayOfMonth(1), jour.with(TemporalAdjusters.lastDayOfMonth()));
    }

    @Override
    LocalDate avancer(LocalDate jour, int pas) {
      return jour.withDayOfMonth(1).plusMonths(pas);
    }
  },
  SEPT_JOURS {
    @Override
    Periode periode(LocalDate jour) {
      return new Periode(lundi(jour), lundi(jour).plusDays(6));
    }

    @Override
    LocalDate avancer(LocalDate jour, int pas) {
      return lundi(jour).plusWeeks(pas);
    }
  },
  CINQ_JOURS {
    @Override
    Periode periode(LocalDate jour) {
      return new Periode(lundi(jour), lundi(jour).plusDays(4));
    }

    @Override
    LocalDate avancer(LocalDate jour, int pas) {
      return lundi(jour).plusWeeks(pas);
    }
  },
  UN_JOUR {
    @Override
    Periode periode(LocalDate jour) {
      return Periode.jour(jour);
    }

    @Override
    LocalDate avancer(LocalDate jour, int pas) {
      return jour.plusDays(pas);
    }
  };

  /** The days shown around this one. */
  abstract Periode periode(LocalDate jour);

  /** A day of the next ones shown, or of the previous ones. */
  abstract LocalDate avancer(LocalDate jour, int pas);

  private static LocalDate lundi(LocalDate jour) {
    return jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
