package fr.portailfamille.reglement;

import fr.portailfamille.commun.Courriel;

/** The signed-in guardian who pays, for their household; the address gets PayFiP's ticket. */
record Payeur(long compteId, long familleId, Courriel courriel) {}
