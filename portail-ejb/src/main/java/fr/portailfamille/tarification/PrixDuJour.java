package fr.portailfamille.tarification;

import fr.portailfamille.commun.Montant;

/** What a day of an activity costs for a child. */
public record PrixDuJour(long enfantId, long activiteId, Montant prix) {}
