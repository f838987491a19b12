package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import java.time.Duration;

/** Somebody signed up with this address and must open the link to get the account (D09). */
public record ActivationDemandee(Courriel courriel, String secret, Duration duree) {

  @Override
  public String toString() {
    return "ActivationDemandee[" + courriel + "]";
  }
}
