package fr.portailfamille.usager;

/**
 * Somebody the town hall typed for has opened an account: {@code ancienId}, which nobody could sign
 * in with, gives way to {@code compteId}.
 */
public record CompteRemplace(long ancienId, long compteId) {}
