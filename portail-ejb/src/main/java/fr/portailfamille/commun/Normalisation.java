package fr.portailfamille.commun;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a name or a street so that two spellings of the same one compare equal. */
public final class Normalisation {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern AUTRE_QUE_LETTRES_ET_CHIFFRES = Pattern.compile("[^A-Z0-9]+");

  private Normalisation() {}

  /**
   * Upper case, without accents, every run of punctuation or space becoming one space: « Jean-Loïc
   * d'Œuf » gives {@code JEAN LOIC D OEUF}. Null gives the empty text.
   */
  public static String normaliser(String texte) {
    if (texte == null) {
      return "";
    }
    String majuscules = texte.toUpperCase(Locale.ROOT).replace("Œ", "OE").replace("Æ", "AE");
    String sansAccents =
        ACCENTS.matcher(Normalizer.normalize(majuscules, Normalizer.Form.NFKD)).replaceAll("");
    return AUTRE_QUE_LETTRES_ET_CHIFFRES.matcher(sansAccents).replaceAll(" ").strip();
  }
}
