package fr.portailfamille.scolarite;

import java.io.Serializable;

/**
 * A child in a school for a year in progress or to come, decided or asked for (C18, D20).
 *
 * @param ecole null while the family corrects what it had asked for and has emptied it
 * @param demarcheId the démarche that asks for it; null once it is decided
 * @param rendue whether an agent has given it back to the family, to be corrected
 */
public record LigneScolaire(
    long enfantId, String annee, String ecole, Niveau niveau, Long demarcheId, boolean rendue)
    implements Serializable {

  public boolean isValidee() {
    return demarcheId == null;
  }
}
