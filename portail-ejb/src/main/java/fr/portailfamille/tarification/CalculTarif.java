package fr.portailfamille.tarification;

import fr.portailfamille.commun.RegleMetierException;
import java.time.LocalDate;
import java.util.Collection;

/** The price of a day. */
public final class CalculTarif {

  private CalculTarif() {}

  public static PrixExplique prix(
      Collection<Tarif> tarifs, SituationTarifaire situation, LocalDate jour) {
    return applicable(tarifs, jour).prix(situation);
  }

  /** Refuses a day that no tariff covers: nothing is ever free by omission. */
  public static Tarif applicable(Collection<Tarif> tarifs, LocalDate jour) {
    for (Tarif tarif : tarifs) {
      if (tarif.validite().contient(jour)) {
        return tarif;
      }
    }
    throw new RegleMetierException("TarifAbsent", jour);
  }
}
