package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.DemandePaiement;

/** An attempt written down, and what to ask PayFiP for it. */
record Tentative(long paiementId, DemandePaiement demande) {}
