package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.time.LocalDate;

/**
 * What a payment brought to an invoice.
 *
 * @param mode how it was paid, as {@code reglement} names it
 */
public record Versement(LocalDate jour, String mode, Montant montant) {}
