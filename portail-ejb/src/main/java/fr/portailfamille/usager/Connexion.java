package fr.portailfamille.usager;

import java.time.Instant;
import java.util.Set;

/**
 * A sign-in that was accepted: who, with which roles, since when. {@code appareil}: the secret to
 * keep in the browser's cookie.
 */
public record Connexion(long compteId, Set<Role> roles, Instant depuis, String appareil) {

  @Override
  public String toString() {
    return "Connexion[" + compteId + ", " + roles + "]";
  }
}
