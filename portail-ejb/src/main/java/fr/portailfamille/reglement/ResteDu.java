package fr.portailfamille.reglement;

import fr.portailfamille.commun.Montant;

/** What an invoice still owes, locked in the current transaction. */
record ResteDu(long factureId, String numero, long regieId, Montant montant) {}
