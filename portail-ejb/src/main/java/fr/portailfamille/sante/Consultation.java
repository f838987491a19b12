package fr.portailfamille.sante;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An agent has read the health of a child.
 *
 * @param qui the agent; null for a family, which sees that its file was read, not by whom
 * @param demarche number of the démarche it was read in, or null
 */
public record Consultation(Instant moment, String qui, String demarche) implements Serializable {

  /** Of a projection. */
  public Consultation(Instant moment, String prenom, String nom, String demarche) {
    this(moment, prenom + " " + nom, demarche);
  }

  Consultation aLaMinute() {
    return new Consultation(moment.truncatedTo(ChronoUnit.MINUTES), qui, demarche);
  }

  /** Nor in which démarche: it may be that of the child's other household. */
  Consultation anonyme() {
    return new Consultation(moment, null, null);
  }
}
