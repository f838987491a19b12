package fr.portailfamille.reservation;

import java.util.List;

/**
 * What was booked of the days opened since a package was accepted.
 *
 * @param complets days without a place left
 */
public record ComplementAuForfait(List<Demande.Case> reserves, List<Demande.Case> complets) {

  public ComplementAuForfait {
    reserves = List.copyOf(reserves);
    complets = List.copyOf(complets);
  }
}
