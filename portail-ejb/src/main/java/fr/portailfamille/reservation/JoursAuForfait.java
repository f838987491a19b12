package fr.portailfamille.reservation;

import fr.portailfamille.commun.Periode;
import java.time.DayOfWeek;
import java.util.Set;

/** The same weekdays of a child, as long as they are open, over a period. */
public record JoursAuForfait(
    long enfantId, long activiteId, Set<DayOfWeek> jours, Periode periode) {

  public JoursAuForfait {
    jours = Set.copyOf(jours);
  }

  boolean contient(Demande.Case laCase) {
    return laCase.enfantId() == enfantId
        && laCase.activiteId() == activiteId
        && jours.contains(laCase.jour().getDayOfWeek())
        && periode.contient(laCase.jour());
  }
}
