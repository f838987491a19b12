package fr.portailfamille.web.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people read them, in the time of the town; nothing for null. */
@Named
@ApplicationScoped
public class Moments {

  private static final DateTimeFormatter JOUR = format("dd/MM/yyyy");
  private static final DateTimeFormatter HEURE = format("HH:mm");
  private static final DateTimeFormatter JOUR_ET_HEURE = format("dd/MM/yyyy 'à' HH:mm");

  @Inject private Clock horloge;

  public Instant maintenant() {
    return horloge.instant();
  }

  public LocalDate aujourdhui() {
    return LocalDate.now(horloge);
  }

  public String jour(Instant instant) {
    return ecrire(instant, JOUR);
  }

  public String heure(Instant instant) {
    return ecrire(instant, HEURE);
  }

  public String jourEtHeure(Instant instant) {
    return ecrire(instant, JOUR_ET_HEURE);
  }

  public String date(LocalDate jour) {
    return jour == null ? "" : JOUR.format(jour);
  }

  private String ecrire(Instant instant, DateTimeFormatter format) {
    return instant == null ? "" : format.format(instant.atZone(horloge.getZone()));
  }

  private static DateTimeFormatter format(String motif) {
    return DateTimeFormatter.ofPattern(motif, Locale.FRANCE);
  }
}
