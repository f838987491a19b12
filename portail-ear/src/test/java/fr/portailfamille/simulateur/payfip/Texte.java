package fr.portailfamille.simulateur.payfip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

final class Texte {

  private Texte() {}

  static String echapper(String valeur) {
    return valeur
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  static String ressource(String nom) {
    try (InputStream flux = Texte.class.getResourceAsStream(nom)) {
      return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
