package fr.portailfamille.tarification;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import java.math.BigDecimal;

/**
 * Price proportional to the quotient, between a minimum and a maximum. Households from outside the
 * town, and those without quotient, pay the maximum of their kind.
 *
 * @param taux as a factor, up to six decimals: 0.004 for 0,4 %
 */
public record TauxEffort(
    BigDecimal taux, Montant minimum, Montant maximum, Montant maximumExterieur) implements Bareme {

  private static final int POUR_CENT = 2;

  @Override
  public PrixExplique prix(SituationTarifaire situation) {
    if (!situation.resident()) {
      return new PrixExplique(
          maximumExterieur, Motif.of("Tarif.SANS_QUOTIENT", Motif.of("Tarif.EXTERIEUR")));
    }
    if (situation.quotient() == null) {
      return new PrixExplique(maximum, Motif.of("Tarif.SANS_QUOTIENT", Motif.of("Tarif.RESIDENT")));
    }
    Montant calcule = Montant.of(situation.quotient().multiply(taux));
    return new PrixExplique(
        calcule.auMoins(minimum).auPlus(maximum),
        Motif.of(
            "Tarif.TAUX_EFFORT",
            taux.movePointRight(POUR_CENT),
            situation.quotient(),
            minimum,
            maximum));
  }
}
