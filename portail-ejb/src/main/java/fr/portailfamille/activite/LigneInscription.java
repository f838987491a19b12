package fr.portailfamille.activite;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An enrolment of a child, in force or asked for (C18, D20).
 *
 * @param debut null while the family corrects what it had asked for and has emptied it
 * @param jours in French; empty for every day the activity runs
 * @param demarcheId the démarche that asks for it; null once it is validated
 * @param rendue whether an agent has given it back to the family, to be corrected
 */
public record LigneInscription(
    long enfantId,
    String activite,
    String lieu,
    LocalDate debut,
    LocalDate fin,
    String jours,
    Long demarcheId,
    boolean rendue)
    implements Serializable {

  public boolean isValidee() {
    return demarcheId == null;
  }
}
