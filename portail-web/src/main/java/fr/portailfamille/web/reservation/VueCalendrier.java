package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.reservation.Demande;
import java.io.Serializable;
import java.util.List;

/**
 * What the page shows.
 *
 * @param activites every activity of the period, filtered out or not
 */
public record VueCalendrier(
    Periode periode, List<EnfantAffiche> enfants, List<ActiviteChoisie> activites)
    implements Serializable {

  /** An activity to filter by. */
  public record ActiviteChoisie(long id, String libelle) implements Serializable {}

  /**
   * What the page sends back, to be told from another one that the browser kept: days and filters.
   */
  public String empreinte() {
    return periode.debut()
        + "_"
        + periode.fin()
        + "_"
        + Integer.toHexString(
            enfants.stream()
                .flatMap(e -> e.rangs().stream().map(r -> e.id() + "-" + r.activiteId()))
                .toList()
                .hashCode());
  }

  List<JourAffiche> jours() {
    return enfants.stream().flatMap(EnfantAffiche::jours).toList();
  }

  /** To be booked, among the days shown. */
  public long ajouts() {
    return changements(false).size();
  }

  /** To be cancelled, among the days shown. */
  public long annulations() {
    return changements(true).size();
  }

  List<Demande.Case> changements(boolean reserves) {
    return jours().stream()
        .filter(jour -> jour.change() && jour.reserve() == reserves)
        .map(JourAffiche::laCase)
        .toList();
  }
}
