package fr.portailfamille.web.commun;

import fr.portailfamille.commun.JourEcrit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes days and moments the French way, in the town's time zone: {@code #{dates.jour(x)}}. */
@Named
@ApplicationScoped
public class Dates {

  private static final DateTimeFormatter COURT = format("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = format("dd/MM/yyyy 'à' HH:mm");
  private static final DateTimeFormatter HEURE = format("HH:mm");
  private static final DateTimeFormatter MOIS = format("MMMM yyyy");

  @Inject private Clock horloge;

  private static DateTimeFormatter format(String motif) {
    return DateTimeFormatter.ofPattern(motif, Locale.FRANCE);
  }

  public LocalDate aujourdhui() {
    return LocalDate.now(horloge);
  }

  public Instant maintenant() {
    return horloge.instant();
  }

  /** 3 septembre 2026. */
  public String jour(LocalDate jour) {
    return JourEcrit.of(jour);
  }

  /** jeudi 3 septembre. */
  public String jourDeSemaine(LocalDate jour) {
    return JourEcrit.deSemaine(jour);
  }

  /** 03/09/2026. */
  public String court(LocalDate jour) {
    return jour == null ? "" : COURT.format(jour);
  }

  /** 03/09/2026 à 14:32. */
  public String moment(Instant instant) {
    return instant == null ? "" : MOMENT.format(instant.atZone(horloge.getZone()));
  }

  /** 03/09/2026, the day of a moment. */
  public String jourDe(Instant instant) {
    return instant == null ? "" : COURT.format(instant.atZone(horloge.getZone()));
  }

  /** How many midnights ago, in the town. */
  public long joursDepuis(Instant instant) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, horloge.getZone()), aujourdhui());
  }

  /** 14:32. */
  public String heure(Instant instant) {
    return instant == null ? "" : HEURE.format(instant.atZone(horloge.getZone()));
  }

  /** septembre 2026. */
  public String mois(LocalDate jour) {
    return jour == null ? "" : MOIS.format(YearMonth.from(jour));
  }
}
