package fr.portailfamille.commun;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened to a household, as agents read it in its journal.
 *
 * @param auteur who did it; the agent when it was done for somebody else
 * @param demarche id of the démarche to open; null when there is none
 */
public record Evenement(Instant quand, String auteur, String texte, Long demarche)
    implements Serializable {}
