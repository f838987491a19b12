package fr.portailfamille.tarification;

import fr.portailfamille.commun.Montant;
import java.math.BigDecimal;

/**
 * From this quotient (included) up to the next bracket's, one price for residents, one for others.
 */
public record TrancheTarif(
    String libelle, BigDecimal quotientMinimum, Montant prixResident, Montant prixExterieur) {

  Montant prix(boolean resident) {
    return resident ? prixResident : prixExterieur;
  }
}
