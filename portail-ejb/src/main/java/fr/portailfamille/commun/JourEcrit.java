package fr.portailfamille.commun;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days in words, as French writes them: the first of a month is « 1er ». Null is nothing. */
public final class JourEcrit {

  private static final DateTimeFormatter JOUR = format("d MMMM yyyy");
  private static final DateTimeFormatter SEMAINE = format("EEEE d MMMM");
  private static final DateTimeFormatter COMPLET = format("EEEE d MMMM yyyy");
  private static final DateTimeFormatter MOMENT = format("d MMMM yyyy 'à' HH:mm");

  private JourEcrit() {}

  private static DateTimeFormatter format(String motif) {
    return DateTimeFormatter.ofPattern(motif, Locale.FRANCE);
  }

  /** 3 septembre 2026. */
  public static String of(LocalDate jour) {
    return ecrire(JOUR, jour);
  }

  /** jeudi 3 septembre. */
  public static String deSemaine(LocalDate jour) {
    return ecrire(SEMAINE, jour);
  }

  /** jeudi 3 septembre 2026. */
  public static String complet(LocalDate jour) {
    return ecrire(COMPLET, jour);
  }

  /** 3 septembre 2026 à 14:32. */
  public static String moment(LocalDateTime instant) {
    return ecrire(MOMENT, instant);
  }

  private static String ecrire(DateTimeFormatter format, TemporalAccessor jour) {
    return jour == null ? "" : format.format(jour).replaceFirst("(^|\\D)1 ", "$11er ");
  }
}
