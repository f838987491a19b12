package fr.portailfamille.prelevement;

import java.io.Serializable;
import java.time.Instant;

/**
 * An agent has read an account in full.
 *
 * @param instant to the minute
 */
public record LectureIban(Instant instant, JournalPrelevement.Nature nature)
    implements Serializable {}
