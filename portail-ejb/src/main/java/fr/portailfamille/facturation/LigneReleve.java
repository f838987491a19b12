package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.time.LocalDate;

/**
 * A row of the account statement (C24).
 *
 * @param factureId and {@code numero}: null for a payment
 * @param montant positive: the family owes more
 * @param solde once this row is counted
 */
public record LigneReleve(
    LocalDate jour,
    Ecriture.Nature nature,
    Long factureId,
    String numero,
    Montant montant,
    Montant solde) {}
