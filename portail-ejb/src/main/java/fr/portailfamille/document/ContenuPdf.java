package fr.portailfamille.document;

import fr.portailfamille.commun.Motif;
import java.io.ByteArrayOutputStream;
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
      Pattern.compile(
          "/(JavaScript|Launch|EmbeddedFile|RichMedia|XFA|GoTo[ER]|ImportData)" + FIN_DE_NOM);
  private static final Pattern OBJETS = Pattern.compile("/ObjStm" + FIN_DE_NOM);
  private static final Pattern FILTRE_DIRECT =
      Pattern.compile("/Filter\\s*(\\[\\s*)?/(FlateDecode|Fl)" + FIN_DE_NOM);

  /** A second filter, one said elsewhere in the file, or a stream kept outside of it. */
  private static final Pattern AUTRE_FILTRE =
      Pattern.compile("/Filter|/F" + FIN_DE_NOM + "|/Fl|ASCII|LZW|RunLength|Crypt|Predictor|/AHx");

  private static final String FLUX = "stream";
  private static final int DEPLIE_AU_PLUS = 16 * 1024 * 1024;
  private static final int FLUX_AU_PLUS = 1000;
  private static final int DICTIONNAIRE_AU_PLUS = 4096;
  private static final int MORCEAU = 64 * 1024;

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

  /**
   * The search goes on after the stream just unfolded: a hostile file costs no more than another.
   */
  private boolean objetsActifs() {
    int reste = DEPLIE_AU_PLUS;
    int flux = 0;
    int depuis = 0;
    var trouves = OBJETS.matcher(brut);
    while (trouves.find(depuis)) {
      int objet = objet(depuis, trouves.start());
      int debut = debutDuFlux(trouves.end());
      if (++flux > FLUX_AU_PLUS || objet < 0 || debut < 0) {
        return true;
      }
      var dictionnaire = brut.substring(objet, debut);
      if (FILTRE_DIRECT.matcher(dictionnaire).find()) {
        var objets = deplier(debut, reste);
        reste -= objets.length();
        if (reste <= 0 || ACTIF.matcher(sansEchappement(objets)).find()) {
          return true;
        }
        dictionnaire = FILTRE_DIRECT.matcher(dictionnaire).replaceFirst("");
      }
      if (AUTRE_FILTRE.matcher(dictionnaire).find()) {
        return true;
      }
      depuis = debut;
    }
    return false;
  }

  /** Where the object of this name begins, or -1 when it is not near. */
  private int objet(int depuis, int nom) {
    int proche = Math.max(depuis, nom - DICTIONNAIRE_AU_PLUS);
    int objet = brut.substring(proche, nom).lastIndexOf("obj");
    return objet < 0 ? -1 : proche + objet;
  }

  private int debutDuFlux(int apres) {
    int proche = Math.min(brut.length(), apres + DICTIONNAIRE_AU_PLUS);
    int mot = brut.substring(apres, proche).indexOf(FLUX);
    if (mot < 0) {
      return -1;
    }
    int debut = apres + mot + FLUX.length();
    while (debut < brut.length() && (brut.charAt(debut) == '\r' || brut.charAt(debut) == '\n')) {
      debut++;
    }
    return debut;
  }

  /** As many characters as could be unfolded, a little more than {@code limite} at most. */
  private String deplier(int debut, int limite) {
    var gonfleur = new Inflater();
    var sortie = new ByteArrayOutputStream();
    try {
      gonfleur.setInput(octets, debut, octets.length - debut);
      var morceau = new byte[MORCEAU];
      int lus = gonfleur.inflate(morceau);
      while (lus > 0 && sortie.size() <= limite) {
        sortie.write(morceau, 0, lus);
        lus = gonfleur.inflate(morceau);
      }
    } catch (DataFormatException abime) {
      // what a reader would see of it was unfolded
      return sortie.toString(StandardCharsets.ISO_8859_1);
    } finally {
      gonfleur.end();
    }
    return sortie.toString(StandardCharsets.ISO_8859_1);
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
