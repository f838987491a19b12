package fr.portailfamille.famille;

import fr.portailfamille.commun.Periode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * One household has the child these days, one week out of two or always.
 *
 * @param jourDeBascule first whole day at the new household: with a change « le vendredi soir » it
 *     is Saturday. The week of custody runs from that day, seven days, and is even or odd as the
 *     ISO week of that day is.
 */
public record RegleDeGarde(
    long familleId,
    RythmeDeGarde rythme,
    Set<DayOfWeek> jours,
    Periode validite,
    DayOfWeek jourDeBascule) {

  public RegleDeGarde {
    jours = Set.copyOf(jours);
  }

  /** Every other week, whole weeks from Monday to Sunday. */
  public static RegleDeGarde semaines(long familleId, RythmeDeGarde rythme, Periode validite) {
    return new RegleDeGarde(
        familleId, rythme, Set.of(DayOfWeek.values()), validite, DayOfWeek.MONDAY);
  }

  boolean sApplique(LocalDate jour) {
    LocalDate debutDeSemaine = jour.with(TemporalAdjusters.previousOrSame(jourDeBascule));
    return validite.contient(jour)
        && jours.contains(jour.getDayOfWeek())
        && rythme.accepte(debutDeSemaine);
  }
}
