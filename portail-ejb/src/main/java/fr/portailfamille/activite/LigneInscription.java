package fr.portailfamille.activite;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An enrolment of a child, in force or asked for (C18, D20).
 *
 * @param jours in French; empty for every day the activity runs
 * @param demarcheId the démarche that asks for it; null once it is validated
 */
public record LigneInscription(
    long enfantId,
    String activite,
    String lieu,
    LocalDate debut,
    LocalDate fin,
    String jours,
    Long demarcheId)
    implements Serializable {

  public boolean isValidee() {
    return demarcheId == null;
  }
}
