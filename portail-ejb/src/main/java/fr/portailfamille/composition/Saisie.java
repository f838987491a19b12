package fr.portailfamille.composition;

/** Texts as people type them. */
final class Saisie {

  private Saisie() {}

  /** Without the spaces around; null when nothing is left. */
  static String propre(String texte) {
    return vide(texte) ? null : texte.strip();
  }

  static boolean vide(String texte) {
    return texte == null || texte.isBlank();
  }

  static int longueur(String texte) {
    return texte == null ? 0 : texte.strip().length();
  }
}
