package fr.portailfamille.web.reservation;

import fr.portailfamille.reservation.Demande;
import jakarta.faces.context.FacesContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the boxes ticked in the calendar; the service checks whose they are. */
final class CasesCochees {

  private static final String CHAMP = "jours";
  private static final Pattern VALEUR =
      Pattern.compile("(\\d{1,18})_(\\d{1,18})_(\\d{4}-\\d{2}-\\d{2})");

  private CasesCochees() {}

  static Set<Demande.Case> lire() {
    var parametres =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    return Arrays.stream(parametres.getOrDefault(CHAMP, new String[0]))
        .map(CasesCochees::lire)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What the page did not write is left out. */
  static Optional<Demande.Case> lire(String valeur) {
    Matcher m = VALEUR.matcher(valeur);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Demande.Case(
              Long.parseLong(m.group(1)), Long.parseLong(m.group(2)), LocalDate.parse(m.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
