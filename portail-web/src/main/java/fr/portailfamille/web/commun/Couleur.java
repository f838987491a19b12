package fr.portailfamille.web.commun;

/** An sRGB colour (channels 0–255) with the contrast arithmetic of WCAG 2.2. */
record Couleur(int rouge, int vert, int bleu) {
  static final Couleur BLANC = new Couleur(255, 255, 255);
  private static final int PAS = 20;

  /** From {@code #rrggbb}. */
  static Couleur of(String hexadecimal) {
    int valeur = Integer.parseInt(hexadecimal.substring(1), 16);
    return new Couleur(valeur >> 16 & 0xff, valeur >> 8 & 0xff, valeur & 0xff);
  }

  /**
   * The nearest shade of this colour, towards {@code but}, that reads at {@code contraste} or
   * better on {@code fond}.
   */
  Couleur lisibleSur(Couleur fond, double contraste, Couleur but) {
    for (int pas = 0; pas < PAS; pas++) {
      Couleur essai = melangee(but, (double) pas / PAS);
      if (essai.contraste(fond) >= contraste) {
        return essai;
      }
    }
    return but;
  }

  /** Mixes in a share (0 to 1) of another colour. */
  Couleur melangee(Couleur autre, double part) {
    return new Couleur(
        melange(rouge, autre.rouge, part),
        melange(vert, autre.vert, part),
        melange(bleu, autre.bleu, part));
  }

  double contraste(Couleur autre) {
    double clair = Math.max(luminance(), autre.luminance());
    double sombre = Math.min(luminance(), autre.luminance());
    return (clair + 0.05) / (sombre + 0.05);
  }

  private double luminance() {
    return 0.2126 * lineaire(rouge) + 0.7152 * lineaire(vert) + 0.0722 * lineaire(bleu);
  }

  private static double lineaire(int canal) {
    double valeur = canal / 255.0;
    return valeur <= 0.04045 ? valeur / 12.92 : Math.pow((valeur + 0.055) / 1.055, 2.4);
  }

  private static int melange(int de, int vers, double part) {
    return (int) Math.round(de + (vers - de) * part);
  }

  @Override
  public String toString() {
    return "#%02x%02x%02x".formatted(rouge, vert, bleu);
  }
}
