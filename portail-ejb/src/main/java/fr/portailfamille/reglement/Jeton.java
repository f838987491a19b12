package fr.portailfamille.reglement;

import java.security.SecureRandom;
import java.util.Base64;

/** 192 random bits, safe in an address: nobody finds somebody else's payment by trying. */
final class Jeton {

  private static final SecureRandom ALEA = new SecureRandom();
  private static final int OCTETS = 24;

  private Jeton() {}

  static String tirer() {
    byte[] octets = new byte[OCTETS];
    ALEA.nextBytes(octets);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }
}
