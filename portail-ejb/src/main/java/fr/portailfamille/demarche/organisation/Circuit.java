package fr.portailfamille.demarche.organisation;

import fr.portailfamille.commun.RegleMetierException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * The services a démarche goes through (A46): those that check it, in order, then the one that
 * decides. Whoever acts on it belongs to the service it has reached, when more than one takes part.
 *
 * @param verifications ids of services; empty when nobody checks before the decision
 * @param decideur id of a service; null when any agent may decide
 */
public record Circuit(List<Long> verifications, Long decideur) implements Serializable {

  /** Beyond, nobody would wait for the answer. */
  public static final int VERIFICATIONS_MAXIMALES = 3;

  /** Any agent decides at once. */
  public static final Circuit LIBRE = new Circuit(List.of(), null);

  public Circuit {
    verifications = List.copyOf(verifications);
  }

  /** Whether the decision may be taken after that many checks. */
  public boolean estComplet(int visas) {
    return visas >= verifications.size();
  }

  /** Id of the service it has reached after that many checks; null for any agent. */
  public Long enCharge(int visas) {
    return estComplet(visas) ? decideur : verifications.get(visas);
  }

  public boolean aPlusieursServices() {
    return !verifications.isEmpty();
  }

  boolean passePar(long service) {
    return verifications.contains(service) || decideur != null && decideur == service;
  }

  void verifier() {
    boolean repete =
        decideur != null && verifications.contains(decideur)
            || new HashSet<>(verifications).size() < verifications.size();
    if (repete) {
      throw new RegleMetierException("ServiceRepete");
    }
    if (verifications.size() > VERIFICATIONS_MAXIMALES) {
      throw new RegleMetierException("TropDeVerifications", VERIFICATIONS_MAXIMALES);
    }
  }
}
