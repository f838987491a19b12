package fr.portailfamille.usager;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random value given to one person only, by link or cookie: 256 bits, written in base64url. Only
 * its SHA-256 print is stored.
 */
record Secret(String valeur) {

  private static final SecureRandom ALEA = new SecureRandom();
  private static final int OCTETS = 32;

  static Secret auHasard() {
    byte[] octets = new byte[OCTETS];
    ALEA.nextBytes(octets);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
  }

  static Secret ouNull(String valeur) {
    return valeur == null ? null : new Secret(valeur);
  }

  byte[] empreinte() {
    return sha256(valeur);
  }

  static byte[] sha256(String texte) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Secret[]";
  }
}
