package fr.portailfamille.commun;

/** Where families reach the portal, by the server's setting {@code portail.url-publique}. */
public final class AdresseDuPortail {

  private AdresseDuPortail() {}

  /**
   * Paths are written after it: it is set without a slash at its end. Empty where it is not set.
   */
  public static String lire() {
    return System.getProperty("portail.url-publique", "");
  }
}
