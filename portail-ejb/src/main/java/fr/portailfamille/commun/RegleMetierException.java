package fr.portailfamille.commun;

import jakarta.ejb.ApplicationException;

/**
 * A refusal by a rule, meant to be shown to the person. Reaches the page unwrapped and rolls the
 * transaction back. Subclasses are named after the refusal and use their simple name as key.
 */
@ApplicationException(rollback = true)
public class RegleMetierException extends RuntimeException {

  private final Motif motif;

  public RegleMetierException(Motif motif) {
    super(motif.cle());
    this.motif = motif;
  }

  public RegleMetierException(String cle, Object... arguments) {
    this(Motif.of(cle, arguments));
  }

  public Motif motif() {
    return motif;
  }
}
