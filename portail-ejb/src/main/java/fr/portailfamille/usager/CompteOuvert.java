package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;

/** Somebody has shown that this address is theirs, and holds an account from now on. */
public record CompteOuvert(long compteId, Courriel courriel) {}
