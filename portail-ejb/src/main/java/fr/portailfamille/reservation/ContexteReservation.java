package fr.portailfamille.reservation;

import fr.portailfamille.activite.FenetreReservation;
import fr.portailfamille.commun.Motif;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * All that the rules need to know of one child, one activity and one day.
 *
 * @param fermeture why the activity is closed that day; null when it is open
 * @param inscrit enrolled in the activity on that weekday
 * @param gardeDuFoyer the day is the asking household's, or nobody's in particular
 * @param auForfait booked as part of a package, which whoever asks may not undo
 * @param placesRestantes null when places are not limited
 * @param fenetres booking windows of the activity; none means always open
 * @param limiteAjout first instant that is too late; null for none
 * @param limiteAnnulation first instant that is too late; null for none
 */
public record ContexteReservation(
    LocalDate jour,
    Instant maintenant,
    ZoneId fuseau,
    Motif fermeture,
    boolean inscrit,
    boolean gardeDuFoyer,
    boolean dejaReserve,
    boolean auForfait,
    Integer placesRestantes,
    List<FenetreReservation> fenetres,
    Instant limiteAjout,
    Instant limiteAnnulation) {

  public ContexteReservation {
    fenetres = List.copyOf(fenetres);
  }

  boolean estPasse() {
    return jour.isBefore(LocalDate.ofInstant(maintenant, fuseau));
  }

  boolean estDepassee(Instant limite) {
    return limite != null && !maintenant.isBefore(limite);
  }

  /** The last minute before a limit, as people of the town read it. */
  LocalDateTime derniereMinute(Instant limite) {
    return LocalDateTime.ofInstant(limite, fuseau).minusMinutes(1);
  }

  LocalDateTime heureLocale(Instant instant) {
    return LocalDateTime.ofInstant(instant, fuseau);
  }
}
