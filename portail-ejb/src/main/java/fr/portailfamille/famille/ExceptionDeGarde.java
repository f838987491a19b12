package fr.portailfamille.famille;

import fr.portailfamille.commun.Periode;
import java.time.LocalDate;
import java.util.List;

/** A period when a household has the child whatever the rules say: holidays, agreement of a day. */
public record ExceptionDeGarde(long familleId, Periode periode) {

  /**
   * Halves of a holiday, swapped each year (C. civ. 373-2 leaves it to the judgement; this is the
   * usual wording): in even years, the year being the one the holiday starts in, the first half
   * goes to the first household. An odd number of days makes the first half the longer one.
   */
  public static List<ExceptionDeGarde> moities(
      Periode vacances, long premiereMoitieAnneesPaires, long premiereMoitieAnneesImpaires) {
    boolean anneePaire = vacances.debut().getYear() % 2 == 0;
    long premier = anneePaire ? premiereMoitieAnneesPaires : premiereMoitieAnneesImpaires;
    long second = anneePaire ? premiereMoitieAnneesImpaires : premiereMoitieAnneesPaires;
    LocalDate milieu = vacances.debut().plusDays((vacances.nombreDeJours() - 1) / 2);
    if (milieu.equals(vacances.fin())) {
      return List.of(new ExceptionDeGarde(premier, vacances));
    }
    return List.of(
        new ExceptionDeGarde(premier, new Periode(vacances.debut(), milieu)),
        new ExceptionDeGarde(second, new Periode(milieu.plusDays(1), vacances.fin())));
  }
}
