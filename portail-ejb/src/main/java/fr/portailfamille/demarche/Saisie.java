package fr.portailfamille.demarche;

import fr.portailfamille.representation.Canal;
import fr.portailfamille.representation.Representation;
import java.time.LocalDate;

/**
 * How a démarche came when an agent types it for the family (C32).
 *
 * @param recueLe when it reached the town hall; null for the day it is typed
 */
record Saisie(Canal canal, long agentId, LocalDate recueLe) {

  static Saisie of(Representation representation) {
    return new Saisie(representation.canal(), representation.agentId(), representation.recueLe());
  }
}
