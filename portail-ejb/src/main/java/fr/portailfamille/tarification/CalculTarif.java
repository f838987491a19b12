package fr.portailfamille.tarification;

import fr.portailfamille.commun.RegleMetierException;
import java.time.LocalDate;
import java.util.Collection;

/** The price of a day. */
public final class CalculTarif {

  private CalculTarif() {}

  /** Refuses a day that no tariff covers: nothing is ever free by omission. */
  public static PrixExplique prix(
      Collection<Tarif> tarifs, SituationTarifaire situation, LocalDate jour) {
    Tarif tarif =
        tarifs.stream()
            .filter(t -> t.validite().contient(jour))
            .findFirst()
            .orElseThrow(() -> new RegleMetierException("TarifAbsent", jour));
    return tarif.fratrie().appliquer(tarif.bareme().prix(situation), situation.rang());
  }
}
