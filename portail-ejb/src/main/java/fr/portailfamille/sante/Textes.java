package fr.portailfamille.sante;

/** What was typed, blank or not. */
final class Textes {

  private Textes() {}

  static boolean vide(String saisi) {
    return saisi == null || saisi.isBlank();
  }

  static String ou(String saisi, String defaut) {
    return vide(saisi) ? defaut : saisi.strip();
  }
}
