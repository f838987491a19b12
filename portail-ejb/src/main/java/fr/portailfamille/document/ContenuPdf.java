package fr.portailfamille.document;

import fr.portailfamille.commun.Motif;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for what a PDF may do besides being read. Its bytes are searched rather than understood: a
 * reader can be led to an object anywhere in them, and a library that opens the file unfolds
 * whatever it holds, without a limit. Objects are elsewhere in object streams only (ISO 32000-1,
 * 7.5.7), which are unfolded here up to a limit.
 */
final class ContenuPdf {

  private static final Pattern ECHAPPEMENT = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final String FIN_DE_NOM = "(?=[\\s/<>\\[\\](){}%])";
  private static final Pattern CHIFFREMENT = Pattern.compile("/Encrypt" + FIN_DE_NOM);
  private static final Pattern ACTIF =
      Pattern.compile("/(JavaScript|Launch|EmbeddedFile|RichMedia|XFA)" + FIN_DE_NOM);
  private static final Pattern OBJETS = Pattern.compile("/ObjStm" + FIN_DE_NOM);
  private static final Pattern AUTRE_FILTRE =
      Pattern.compile("ASCII|LZW|RunLength|Crypt|Predictor|/AHx|/A85|/RL");
  private static final int DEPLIE_AU_PLUS = 16 * 1024 * 1024;

  private final String brut;
  private final byte[] octets;

  private ContenuPdf(byte[] octets) {
    this.octets = octets;
    this.brut = new String(octets, StandardCharsets.ISO_8859_1);
  }

  /** Why this file is refused, or nothing. */
  static Optional<Motif> danger(byte[] octets) {
    return new ContenuPdf(octets).danger();
  }

  private Optional<Motif> danger() {
    var lisible = sansEchappement(brut);
    if (CHIFFREMENT.matcher(lisible).find()) {
      return Optional.of(Motif.of("PdfProtege"));
    }
    boolean actif =
        ACTIF.matcher(lisible).find()
            || OBJETS.matcher(lisible).results().count() != OBJETS.matcher(brut).results().count()
            || objetsActifs();
    return actif ? Optional.of(Motif.of("PdfActif")) : Optional.empty();
  }

  private boolean objetsActifs() {
    int reste = DEPLIE_AU_PLUS;
    var trouves = OBJETS.matcher(brut);
    while (trouves.find()) {
      int debut = debutDuFlux(trouves.end());
      var dictionnaire = dictionnaire(trouves.start(), debut);
      if (debut < 0 || AUTRE_FILTRE.matcher(dictionnaire).find()) {
        return true;
      }
      if (dictionnaire.contains("/Fl")) {
        var objets = deplier(debut, reste);
        reste -= objets.length();
        if (reste <= 0 || ACTIF.matcher(sansEchappement(objets)).find()) {
          return true;
        }
      }
    }
    return false;
  }

  private String dictionnaire(int nom, int debutDuFlux) {
    int debut = Math.max(0, brut.lastIndexOf("obj", nom));
    return brut.substring(debut, Math.max(debut, debutDuFlux));
  }

  private int debutDuFlux(int apres) {
    int mot = brut.indexOf("stream", apres);
    if (mot < 0) {
      return -1;
    }
    int debut = mot + "stream".length();
    while (debut < brut.length() && (brut.charAt(debut) == '\r' || brut.charAt(debut) == '\n')) {
      debut++;
    }
    return debut;
  }

  /** As many characters as could be unfolded, {@code limite} at most. */
  private String deplier(int debut, int limite) {
    var gonfleur = new Inflater();
    try {
      gonfleur.setInput(octets, debut, octets.length - debut);
      var sortie = new byte[limite];
      int longueur = gonfler(gonfleur, sortie);
      return new String(sortie, 0, longueur, StandardCharsets.ISO_8859_1);
    } finally {
      gonfleur.end();
    }
  }

  private static int gonfler(Inflater gonfleur, byte[] sortie) {
    int longueur = 0;
    try {
      while (!gonfleur.finished() && longueur < sortie.length) {
        int lus = gonfleur.inflate(sortie, longueur, sortie.length - longueur);
        if (lus == 0) {
          break;
        }
        longueur += lus;
      }
    } catch (DataFormatException abime) {
      // what a reader would see of it was unfolded
      return longueur;
    }
    return longueur;
  }

  private static String sansEchappement(String texte) {
    return texte.indexOf('#') < 0
        ? texte
        : ECHAPPEMENT
            .matcher(texte)
            .replaceAll(
                hexa ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(hexa.group(1), 16))));
  }
}
