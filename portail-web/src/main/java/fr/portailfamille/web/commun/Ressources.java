package fr.portailfamille.web.commun;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Version of our own style sheets, scripts and pictures, put in their addresses: browsers keep them
 * for a year, and fetch them again as soon as one has changed. Computed from their content, hence
 * equal on every node.
 */
@Named
@ApplicationScoped
public class Ressources {
  private static final String RACINE = "/WEB-INF/resources/";
  @Inject private ServletContext servlets;
  private String version;

  @PostConstruct
  void load() {
    CRC32 somme = new CRC32();
    ajouter(RACINE, somme);
    version = Long.toHexString(somme.getValue());
  }

  public String getVersion() {
    return version;
  }

  private void ajouter(String dossier, CRC32 somme) {
    for (String chemin : new TreeSet<>(servlets.getResourcePaths(dossier))) {
      if (chemin.endsWith("/")) {
        ajouter(chemin, somme);
      } else {
        somme.update(octets(chemin));
      }
    }
  }

  private byte[] octets(String chemin) {
    try (InputStream flux = servlets.getResourceAsStream(chemin)) {
      return flux.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
