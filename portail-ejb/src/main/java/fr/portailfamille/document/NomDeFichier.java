package fr.portailfamille.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** A file name fit to be shown and sent back: no folder, no control character, 200 at most. */
final class NomDeFichier {

  private static final int LONGUEUR_MAXIMALE = 200;
  private static final Pattern DOSSIERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  private static final Pattern PNG = Pattern.compile("\\.png$", Pattern.CASE_INSENSITIVE);

  private NomDeFichier() {}

  static String propre(String nom) {
    String court = DOSSIERS.matcher(nom == null ? "" : nom).replaceFirst("");
    String visible = INVISIBLES.matcher(court).replaceAll("").strip();
    if (visible.length() > LONGUEUR_MAXIMALE) {
      visible = visible.substring(visible.length() - LONGUEUR_MAXIMALE);
    }
    return visible.isEmpty() ? "document" : visible;
  }

  /** The same, when the file is kept in another format than it came in. */
  static String propre(String nom, FormatDocument garde) {
    String propre = propre(nom);
    return garde == FormatDocument.JPEG ? PNG.matcher(propre).replaceFirst(".jpg") : propre;
  }

  /** The name a family gives to a file may say too much. */
  static String deNature(String nature, String extension) {
    return nature.toLowerCase(Locale.ROOT).replace('_', '-') + "." + extension;
  }
}
