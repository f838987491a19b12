package fr.portailfamille.notification;

import fr.portailfamille.commun.Courriel;

/**
 * Whom a mail is for, and what it is about.
 *
 * @param compteId whose inbox shows it; null for someone without an account
 * @param demarcheId the démarche the inbox leads to; null when it is about something else
 */
public record Destinataire(Long compteId, Courriel courriel, Long demarcheId) {}
