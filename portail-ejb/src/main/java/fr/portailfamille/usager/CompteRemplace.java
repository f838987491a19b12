package fr.portailfamille.usager;

/**
 * Somebody the town hall typed for has opened an account, or one person had two: {@code ancienId},
 * which nobody signs in with any more, gives way to {@code compteId}.
 */
public record CompteRemplace(long ancienId, long compteId) {}
