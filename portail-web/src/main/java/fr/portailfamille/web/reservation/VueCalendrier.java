package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Periode;
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

  List<JourAffiche> jours() {
    return enfants.stream().flatMap(EnfantAffiche::jours).toList();
  }

  /** To be booked, among the days shown. */
  public long ajouts() {
    return jours().stream().filter(jour -> jour.change() && !jour.reserve()).count();
  }

  /** To be cancelled, among the days shown. */
  public long annulations() {
    return jours().stream().filter(jour -> jour.change() && jour.reserve()).count();
  }
}
