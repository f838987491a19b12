package fr.portailfamille.activite;

import fr.portailfamille.scolarite.CalendrierScolaire;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The delays of an activity, adding and cancelling apart.
 *
 * @param joursAvantRentree to add on the first day of class, at least so many calendar days before
 *     (E38), whatever the usual delay; 0 for no such rule
 */
public record DelaisActivite(
    DelaiReservation ajout, DelaiReservation annulation, int joursAvantRentree) {

  public static DelaisActivite identiques(DelaiReservation delai) {
    return new DelaisActivite(delai, delai, 0);
  }

  /** First instant that is too late to add; empty when there is no limit. */
  public Optional<Instant> limiteAjout(
      LocalDate jour, CalendrierScolaire calendrier, ZoneId fuseau) {
    return Stream.of(
            ajout.limite(jour, calendrier, fuseau), limiteRentree(jour, calendrier, fuseau))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** First instant that is too late to cancel; empty when there is no limit. */
  public Optional<Instant> limiteAnnulation(
      LocalDate jour, CalendrierScolaire calendrier, ZoneId fuseau) {
    return annulation.limite(jour, calendrier, fuseau);
  }

  private Optional<Instant> limiteRentree(
      LocalDate jour, CalendrierScolaire calendrier, ZoneId fuseau) {
    if (joursAvantRentree == 0 || !calendrier.rentree().filter(jour::equals).isPresent()) {
      return Optional.empty();
    }
    LocalTime minuit = DelaiReservation.FIN_DE_JOURNEE;
    return DelaiReservation.joursAvant(joursAvantRentree, minuit, DecompteJours.TOUS)
        .limite(jour, calendrier, fuseau);
  }
}
