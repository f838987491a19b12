package fr.portailfamille.scolarite;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The public holidays of one territory, computed once per year; safe to share between threads. */
public final class JoursFeries {

  /** Days observed in Mayotte that the labour code does not list: a town enters them as closed. */
  private static final String USAGE_LOCAL = "islamic.";

  private static final Map<Territoire, JoursFeries> PAR_TERRITOIRE = new ConcurrentHashMap<>();

  private final Territoire territoire;
  private final Map<Integer, SortedMap<LocalDate, String>> parAnnee = new ConcurrentHashMap<>();

  private JoursFeries(Territoire territoire) {
    this.territoire = territoire;
  }

  public static JoursFeries de(Territoire territoire) {
    return PAR_TERRITOIRE.computeIfAbsent(territoire, JoursFeries::new);
  }

  public boolean estFerie(LocalDate jour) {
    return annee(jour.getYear()).containsKey(jour);
  }

  /** French name of the holiday, as people say it. */
  public Optional<String> nom(LocalDate jour) {
    return Optional.ofNullable(annee(jour.getYear()).get(jour));
  }

  /** Every holiday of a civil year with its name, in order. */
  public SortedMap<LocalDate, String> annee(int annee) {
    return parAnnee.computeIfAbsent(annee, this::calculer);
  }

  private SortedMap<LocalDate, String> calculer(int annee) {
    HolidayManager jollyday =
        HolidayManager.getInstance(ManagerParameters.create(territoire.calendrier()));
    SortedMap<LocalDate, String> jours = new TreeMap<>();
    for (Holiday ferie : jollyday.getHolidays(Year.of(annee), territoire.region())) {
      if (!ferie.getPropertiesKey().startsWith(USAGE_LOCAL)) {
        jours.merge(ferie.getDate(), ferie.getDescription(Locale.FRENCH), (a, b) -> a + ", " + b);
      }
    }
    if (territoire.feteVictorSchoelcher()) {
      jours.put(
          LocalDate.of(annee, Month.JULY, 21), Messages.texte(Motif.of("FeteVictorSchoelcher")));
    }
    return Collections.unmodifiableSortedMap(jours);
  }
}
