package fr.portailfamille.sante;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The doses of one vaccine, as typed: days separated by commas, as the health record has them. */
public class VaccinationDeclaree implements Serializable {

  private Vaccin vaccin;
  private String dates;
  private boolean contreIndication;

  private static final Pattern SEPARATEUR = Pattern.compile("[,;\\s]+");
  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter COURT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static VaccinationDeclaree de(Vaccin vaccin) {
    var vierge = new VaccinationDeclaree();
    vierge.vaccin = vaccin;
    return vierge;
  }

  /** In order of time; empty when something typed is not a day. */
  Optional<List<LocalDate>> jours() {
    try {
      return Optional.of(
          SEPARATEUR
              .splitAsStream(Textes.ou(dates, ""))
              .filter(jour -> !jour.isEmpty())
              .map(jour -> LocalDate.parse(jour, JOUR))
              .sorted()
              .toList());
    } catch (DateTimeParseException illisible) {
      return Optional.empty();
    }
  }

  boolean estVierge() {
    return !contreIndication && Textes.vide(dates);
  }

  /** The same answer reads the same, however it was typed; empty when there is none. */
  String enClair() {
    var lues =
        jours()
            .map(jours -> jours.stream().map(COURT::format).collect(Collectors.joining(", ")))
            .orElse(Textes.ou(dates, ""));
    if (!contreIndication) {
      return lues;
    }
    var contre = EtatVaccinal.CONTRE_INDICATION.getLibelle();
    return lues.isEmpty() ? contre : contre + ", " + lues;
  }

  public Vaccin getVaccin() {
    return vaccin;
  }

  public void setVaccin(Vaccin vaccin) {
    this.vaccin = vaccin;
  }

  /** As typed. */
  public String getDates() {
    return dates;
  }

  public void setDates(String dates) {
    this.dates = dates;
  }

  /** Said by a doctor, whose certificate is asked for. */
  public boolean isContreIndication() {
    return contreIndication;
  }

  public void setContreIndication(boolean contreIndication) {
    this.contreIndication = contreIndication;
  }
}
