package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.reservation.Demande;
import fr.portailfamille.tarification.PrixDuJour;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What days cost at the tariffs of today; those without a tariff are not counted. */
final class PrixEstimes implements Serializable {

  private record Cle(long enfantId, long activiteId) implements Serializable {}

  private final Map<Cle, Montant> prix = new HashMap<>();

  /** A child enrolled by two households of the same person: the first price is shown. */
  PrixEstimes(List<PrixDuJour> prixDuJour) {
    prixDuJour.forEach(p -> prix.putIfAbsent(new Cle(p.enfantId(), p.activiteId()), p.prix()));
  }

  /** Null when no tariff covers it. */
  Montant de(long enfantId, long activiteId) {
    return prix.get(new Cle(enfantId, activiteId));
  }

  Montant total(Collection<Demande.Case> cases) {
    return Montant.somme(
        cases.stream()
            .map(c -> prix.getOrDefault(new Cle(c.enfantId(), c.activiteId()), Montant.ZERO))
            .toList());
  }
}
