package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;

/** Somebody tried to create an account with the address of this one. */
public record CompteDejaOuvert(long compteId, Courriel courriel) {}
