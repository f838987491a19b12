package fr.portailfamille.chiffrement;

import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key and the name it goes by, written in front of all it has sealed. */
record Cle(String nom, SecretKey secret) {

  private static final Pattern NOM = Pattern.compile("[A-Za-z0-9_-]{1,32}");
  private static final int OCTETS = 32;

  /** From « name:base64 ». The sentences never quote what was read. */
  static Cle lire(String texte) {
    int separation = texte.indexOf(':');
    var nom = separation < 0 ? "" : texte.substring(0, separation).strip();
    if (!NOM.matcher(nom).matches()) {
      throw new ConfigurationDuChiffrement(
          "chaque clé s’écrit nom:valeur, où le nom a de 1 à 32 lettres sans accent, chiffres,"
              + " tirets ou soulignés");
    }
    byte[] valeur = decoder(nom, texte.substring(separation + 1).strip());
    if (valeur.length != OCTETS) {
      throw new ConfigurationDuChiffrement(
          "la clé « %s » doit avoir %d octets, elle en a %d".formatted(nom, OCTETS, valeur.length));
    }
    return new Cle(nom, new SecretKeySpec(valeur, "AES"));
  }

  private static byte[] decoder(String nom, String valeur) {
    try {
      return Base64.getDecoder().decode(valeur);
    } catch (IllegalArgumentException autreChose) {
      throw new ConfigurationDuChiffrement("la clé « " + nom + " » n’est pas écrite en base64");
    }
  }

  /** Never the key itself. */
  @Override
  public String toString() {
    return nom;
  }
}
