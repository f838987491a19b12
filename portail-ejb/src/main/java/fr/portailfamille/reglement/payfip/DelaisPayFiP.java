package fr.portailfamille.reglement.payfip;

import java.time.Duration;

/** The durations PayFiP works with, for whoever reconciles payments. */
public final class DelaisPayFiP {

  /** The payment page opens for this long after the creation of the idOp, then answers P4. */
  public static final Duration VIE_IDOP = Duration.ofMinutes(15);

  /**
   * Before that age a missing result (P5) or an abandonment (A) says nothing: the user may still be
   * paying, or try again. Also the least time between two transactions for the same debt.
   */
  public static final Duration ATTENTE_DU_RESULTAT = Duration.ofMinutes(20);

  /** After a technical error the guide asks to leave this long before asking again. */
  public static final Duration REPRISE_APRES_PANNE = Duration.ofMinutes(30);

  private DelaisPayFiP() {}
}
