package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import java.time.LocalDate;

/** One thing to bill: a child, an activity, a day, a price. */
public record Prestation(
    long enfantId, String enfant, long activiteId, String activite, LocalDate jour, Montant prix) {}
