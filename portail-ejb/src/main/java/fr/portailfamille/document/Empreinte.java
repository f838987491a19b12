package fr.portailfamille.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Empreinte {

  private Empreinte() {}

  static byte[] sha256(byte[] contenu) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(contenu);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
