package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.time.LocalDate;

/**
 * A booked day with its price.
 *
 * @param motif why this price, as the family reads it
 */
public record JourFacture(
    long reservationId,
    long enfantId,
    long activiteId,
    LocalDate jour,
    Montant prix,
    String motif) {}
