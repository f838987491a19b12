package fr.portailfamille.reglement.payfip;

/** SAISIE, web service flavour: the codes A and M belong to the older payment forms. */
public enum Saisie {
  TEST("T"),
  /** The one real payment of at least 1 euro that the DGFiP asks for before production. */
  ACTIVATION("X"),
  PRODUCTION("W");

  private final String code;

  Saisie(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Saisie deCode(String code) {
    for (Saisie saisie : values()) {
      if (saisie.code.equals(code)) {
        return saisie;
      }
    }
    throw new IllegalArgumentException("SAISIE inconnue : " + code);
  }
}
