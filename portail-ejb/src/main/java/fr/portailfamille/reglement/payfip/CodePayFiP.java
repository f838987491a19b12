package fr.portailfamille.reglement.payfip;

import java.time.Duration;

/** Codes of the functional faults, named as PayFiP writes them. */
public enum CodePayFiP {
  /** SAISIE is none of T, X, W. */
  S1,
  /** NUMCLI missing or malformed. */
  T1,
  /** NUMCLI unknown to PayFiP. */
  T2,
  /** NUMCLI known, but without access to the web service. */
  T4,
  /** MONTANT malformed. */
  M1,
  /** MONTANT below 1 euro. */
  M3,
  /** MONTANT above the limit. */
  M5,
  /** MEL missing. */
  A1,
  /** MEL malformed. */
  A2,
  /** URLNOTIF invalid. */
  N1,
  /** URLREDIRECT invalid. */
  D1,
  /** REFDET malformed. */
  R3,
  /** idOp unknown, or removed by the nightly purge because nobody paid. */
  P1,
  /** idOp already used for a payment. */
  P3,
  /** idOp older than 15 minutes. */
  P4,
  /** Result not known yet. */
  P5,
  /** A code no public source documents; {@link RefusPayFiP#codeRecu()} has it as received. */
  INCONNU;

  /**
   * Nobody will ever pay this operation: purged, or never finished in the time allowed. PayFiP
   * keeps answering P5 to a dead idOp until the night, hence the age.
   */
  public boolean signifieJamaisPaye(Duration depuisLaCreation) {
    return switch (this) {
      case P1 -> true;
      case P5 -> depuisLaCreation.compareTo(DelaisPayFiP.ATTENTE_DU_RESULTAT) >= 0;
      default -> false;
    };
  }

  static CodePayFiP deCode(String code) {
    for (CodePayFiP connu : values()) {
      if (connu.name().equals(code)) {
        return connu;
      }
    }
    return INCONNU;
  }
}
