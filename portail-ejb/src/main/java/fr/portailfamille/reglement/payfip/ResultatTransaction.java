package fr.portailfamille.reglement.payfip;

import java.time.Duration;

/** RESULTRANS: how the user's visit to the payment page ended. */
public enum ResultatTransaction {
  PAYE_CARTE("P", true),
  /** Single direct debit, accepted by PayFiP; the bank may still reject it days later. */
  PAYE_PRELEVEMENT("V", true),
  REFUSE_CARTE("R", false),
  REFUSE_PRELEVEMENT("Z", false),
  ABANDONNE("A", false);

  private final String code;
  private final boolean paye;

  ResultatTransaction(String code, boolean paye) {
    this.code = code;
    this.paye = paye;
  }

  public String code() {
    return code;
  }

  public boolean estPaye() {
    return paye;
  }

  /** A user who gave up may come back to the page and pay with the same idOp. */
  public boolean estDefinitif(Duration depuisLaCreation) {
    return this != ABANDONNE || depuisLaCreation.compareTo(DelaisPayFiP.ATTENTE_DU_RESULTAT) >= 0;
  }

  static ResultatTransaction deCode(String code) {
    for (ResultatTransaction resultat : values()) {
      if (resultat.code.equals(code)) {
        return resultat;
      }
    }
    throw new IllegalArgumentException("RESULTRANS inconnu : " + code);
  }
}
