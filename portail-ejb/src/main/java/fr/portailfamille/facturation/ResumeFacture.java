package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An issued invoice as listed to its family (A52, B41, D30).
 *
 * @param mois first day of the month billed
 * @param soldeAnterieur what was owed before it; negative: in credit
 */
public record ResumeFacture(
    long id,
    String numero,
    LocalDate mois,
    LocalDate emiseLe,
    LocalDate echeance,
    Montant total,
    Montant soldeAnterieur,
    Montant regle,
    SituationFacture situation)
    implements Serializable {

  public Montant resteDu() {
    return total.moins(regle);
  }

  /** C26: with the previous balance; never negative. */
  public Montant netAPayer() {
    return total.plus(soldeAnterieur).auMoins(Montant.ZERO);
  }
}
