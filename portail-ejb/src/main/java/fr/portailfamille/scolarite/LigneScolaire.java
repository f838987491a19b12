package fr.portailfamille.scolarite;

import java.io.Serializable;

/**
 * A child in a school for a year in progress or to come, decided or asked for (C18, D20).
 *
 * @param demarcheId the démarche that asks for it; null once it is decided
 */
public record LigneScolaire(
    long enfantId, String annee, String ecole, Niveau niveau, Long demarcheId)
    implements Serializable {

  public boolean isValidee() {
    return demarcheId == null;
  }
}
