package fr.portailfamille.environment;

/** The two widths every journey runs at. */
public enum Largeur {
  BUREAU(1280, 900),
  TELEPHONE(390, 844);

  final int width;
  final int height;

  Largeur(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
