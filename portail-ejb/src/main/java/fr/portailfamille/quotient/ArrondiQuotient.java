package fr.portailfamille.quotient;

import fr.portailfamille.commun.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the town rounds a quotient it computes. */
enum ArrondiQuotient {
  CENTIME(2, RoundingMode.HALF_UP),
  EURO(0, RoundingMode.HALF_UP),
  EURO_INFERIEUR(0, RoundingMode.DOWN);

  private final int decimales;
  private final RoundingMode sens;

  ArrondiQuotient(int decimales, RoundingMode sens) {
    this.decimales = decimales;
    this.sens = sens;
  }

  /** Divides once, so that nothing is rounded twice. */
  Montant diviser(BigDecimal montant, BigDecimal diviseur) {
    return Montant.of(montant.divide(diviseur, decimales, sens));
  }
}
