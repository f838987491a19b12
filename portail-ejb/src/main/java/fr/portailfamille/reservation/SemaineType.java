package fr.portailfamille.reservation;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.RegleMetierException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The same weekdays over a period, for one child and one activity (B48, E36). Refused as long as
 * something is missing.
 */
public record SemaineType(
    Long enfantId, Long activiteId, Set<DayOfWeek> jours, LocalDate debut, LocalDate fin) {

  private static final int JOURS_AU_PLUS = 400;

  public SemaineType {
    jours = Set.copyOf(jours);
    refuserSi(enfantId == null || activiteId == null || debut == null, "SemaineTypeIncomplete");
    refuserSi(jours.isEmpty(), "SemaineTypeSansJour");
    refuserSi(fin == null, "SemaineTypeSansFin");
    refuserSi(new Periode(debut, fin).nombreDeJours() > JOURS_AU_PLUS, "SemaineTypeTropLongue");
  }

  private static void refuserSi(boolean refuse, String cle) {
    if (refuse) {
      throw new RegleMetierException(cle);
    }
  }

  Periode periode() {
    return new Periode(debut, fin);
  }

  boolean concerne(LocalDate jour) {
    return jours.contains(jour.getDayOfWeek());
  }

  boolean concerne(Planning.Rang rang) {
    return rang.enfantId() == enfantId && rang.activiteId() == activiteId;
  }
}
