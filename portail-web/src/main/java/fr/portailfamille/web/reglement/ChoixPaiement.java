package fr.portailfamille.web.reglement;

import fr.portailfamille.reglement.FactureAPayer;
import java.util.List;
import java.util.Optional;

/** What one payment takes, as the town decided ({@code paiement.choix}). */
enum ChoixPaiement {
  /** The family ticks the invoices it wants (D32). */
  SELECTION {
    @Override
    List<FactureAPayer> retenir(List<FactureAPayer> dues, Optional<FactureAPayer> demandee) {
      return demandee.map(List::of).orElseGet(() -> toutes(dues, demandee));
    }
  },
  /** Always all of them (C27). */
  TOUTES {
    @Override
    List<FactureAPayer> retenir(List<FactureAPayer> dues, Optional<FactureAPayer> demandee) {
      return toutes(dues, demandee);
    }
  },
  /** The one asked for; none as long as none is. */
  UNE {
    @Override
    List<FactureAPayer> retenir(List<FactureAPayer> dues, Optional<FactureAPayer> demandee) {
      return demandee.map(List::of).orElseGet(List::of);
    }
  };

  /**
   * @param dues the most urgent first
   * @param demandee one of them, named in the address
   */
  abstract List<FactureAPayer> retenir(List<FactureAPayer> dues, Optional<FactureAPayer> demandee);

  /** Of the régie of the one asked for, else of the first: PayFiP pays one régie at a time. */
  private static List<FactureAPayer> toutes(
      List<FactureAPayer> dues, Optional<FactureAPayer> demandee) {
    return demandee
        .or(() -> dues.stream().filter(FactureAPayer::enLigne).findFirst())
        .map(une -> dues.stream().filter(due -> due.regieId() == une.regieId()).toList())
        .orElseGet(List::of);
  }
}
