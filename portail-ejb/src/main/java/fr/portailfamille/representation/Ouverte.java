package fr.portailfamille.representation;

import java.io.Serializable;

/**
 * A representation just begun.
 *
 * @param familleId null for a person without a household
 * @param canal null while the agent only looks
 */
public record Ouverte(
    long id, long agentId, long compteId, Long familleId, ModeRepresentation mode, Canal canal)
    implements Serializable {

  static Ouverte of(Representation r) {
    return new Ouverte(r.id(), r.agentId(), r.compteId(), r.familleId(), r.mode(), r.canal());
  }
}
