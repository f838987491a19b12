package fr.portailfamille.tarification;

import fr.portailfamille.commun.Montant;
import java.math.BigDecimal;

/**
 * From this quotient (included) up to the next bracket's, one price for residents, one for others.
 *
 * @param prixExterieur null: as for residents
 */
public record TrancheTarif(
    String libelle, BigDecimal quotientMinimum, Montant prixResident, Montant prixExterieur) {

  Montant prix(boolean resident) {
    return resident || prixExterieur == null ? prixResident : prixExterieur;
  }
}
