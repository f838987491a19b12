package fr.portailfamille.notification;

import java.time.Instant;

/** A line of the inbox; {@code luLe} is null while new. */
public record ResumeMessage(long id, String sujet, Instant le, Instant luLe) {

  public boolean nouveau() {
    return luLe == null;
  }
}
