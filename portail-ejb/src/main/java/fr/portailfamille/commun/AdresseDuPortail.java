package fr.portailfamille.commun;

/** Where families reach the portal, by the server's setting {@code portail.url-publique}. */
public final class AdresseDuPortail {

  private AdresseDuPortail() {}

  /** Without a slash at its end, to write paths after; empty where it is not set. */
  public static String lire() {
    return System.getProperty("portail.url-publique", "");
  }
}
