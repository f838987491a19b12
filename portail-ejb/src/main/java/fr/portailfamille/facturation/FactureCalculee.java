package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.util.List;

/**
 * The figures of an invoice.
 *
 * @param soldeAnterieur what the household owed before; negative when the town owes it
 */
public record FactureCalculee(List<LigneCalculee> lignes, Montant soldeAnterieur) {

  public FactureCalculee {
    lignes = List.copyOf(lignes);
  }

  public Montant total() {
    return Montant.somme(lignes.stream().map(LigneCalculee::montant).toList());
  }

  /** Never negative: what the town still owes is {@link #creditReporte}. */
  public Montant netAPayer() {
    return total().plus(soldeAnterieur).auMoins(Montant.ZERO);
  }

  public Montant creditReporte() {
    return total().plus(soldeAnterieur).oppose().auMoins(Montant.ZERO);
  }
}
