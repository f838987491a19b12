package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import java.time.Duration;

/** A link to choose a password is to be sent; {@code secret} is the only copy. */
public record LienDemande(
    long compteId, Courriel courriel, UsageJeton usage, String secret, Duration duree) {

  @Override
  public String toString() {
    return "LienDemande[" + compteId + ", " + usage + "]";
  }
}
