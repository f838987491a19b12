package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.time.LocalDate;

/** What a family sees of an issued invoice. */
public enum SituationFacture {
  PAYEE,
  A_PAYER,
  EN_RETARD;

  /** The pay-by date is included. */
  static SituationFacture of(Montant resteDu, LocalDate echeance, LocalDate aujourdhui) {
    if (!resteDu.estPositif()) {
      return PAYEE;
    }
    return aujourdhui.isAfter(echeance) ? EN_RETARD : A_PAYER;
  }
}
