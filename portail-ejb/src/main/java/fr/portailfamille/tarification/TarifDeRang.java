package fr.portailfamille.tarification;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import java.math.BigDecimal;

/** What a sibling pays instead of the first child's price. */
public sealed interface TarifDeRang {

  PrixExplique appliquer(PrixExplique base, int rang);

  /** A reduction in percent of the first child's price: 20 for 20 %. */
  record Reduction(BigDecimal pourcentage) implements TarifDeRang {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    @Override
    public PrixExplique appliquer(PrixExplique base, int rang) {
      BigDecimal reste = CENT.subtract(pourcentage).movePointLeft(2);
      return new PrixExplique(
          base.prix().fois(reste), Motif.of("Tarif.FRATRIE", base.motif(), rang, pourcentage));
    }
  }

  /** A price of its own, never dearer than the first child's. */
  record Prix(Montant montant) implements TarifDeRang {

    @Override
    public PrixExplique appliquer(PrixExplique base, int rang) {
      return new PrixExplique(
          montant.auPlus(base.prix()), Motif.of("Tarif.FRATRIE_PRIX", base.motif(), rang));
    }
  }
}
