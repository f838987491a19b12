package fr.portailfamille.web.commun;

/** The id an address names. */
public final class Identifiant {

  private static final long AUCUN = -1;

  private Identifiant() {}

  /** What is not a number is no id: not found like any other. */
  public static long lire(String saisi) {
    return saisi != null && saisi.matches("[0-9]{1,18}") ? Long.parseLong(saisi) : AUCUN;
  }
}
