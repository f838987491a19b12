package fr.portailfamille.validite;

import fr.portailfamille.commun.RegleMetierException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Between which days a document may end: it may have lapsed before it was sent, and a year typed
 * wrong is seen.
 */
public record BornesDeFin(LocalDate premier, LocalDate dernier) implements Serializable {

  private static final int ANS_AVANT = 1;
  private static final int ANS_APRES = 10;

  static BornesDeFin de(LocalDate depot) {
    return new BornesDeFin(depot.minusYears(ANS_AVANT), depot.plusYears(ANS_APRES));
  }

  /** {@code jour}: may be null, not every document ends. */
  void exiger(LocalDate jour) {
    if (jour != null && (jour.isBefore(premier) || jour.isAfter(dernier))) {
      throw new RegleMetierException("FinDeValiditeHorsBornes", premier, dernier);
    }
  }
}
