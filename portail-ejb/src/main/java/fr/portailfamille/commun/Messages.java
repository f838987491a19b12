package fr.portailfamille.commun;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes a {@link Motif} as the French sentence shown on screen, in a mail or in a PDF. */
public final class Messages {

  private static final ResourceBundle TEXTES =
      ResourceBundle.getBundle("fr.portailfamille.messages", Locale.FRENCH);
  private static final DateTimeFormatter HEURE =
      DateTimeFormatter.ofPattern("H' h 'mm", Locale.FRANCE);

  private Messages() {}

  public static String texte(Motif motif) {
    Object[] arguments = motif.arguments().stream().map(Messages::enFrancais).toArray();
    return Phrase.ecrire(TEXTES.getString(motif.cle()), arguments);
  }

  private static Object enFrancais(Object argument) {
    if (argument instanceof Motif motif) {
      return texte(motif);
    }
    if (argument instanceof LocalDateTime instant) {
      return JourEcrit.complet(instant.toLocalDate()) + " à " + HEURE.format(instant);
    }
    if (argument instanceof LocalDate jour) {
      return JourEcrit.complet(jour);
    }
    if (argument instanceof LocalTime heure) {
      return HEURE.format(heure);
    }
    if (argument instanceof DayOfWeek jour) {
      return jour.getDisplayName(TextStyle.FULL, Locale.FRANCE);
    }
    return argument instanceof Number ? argument : argument.toString();
  }
}
