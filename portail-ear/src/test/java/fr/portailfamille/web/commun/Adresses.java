package fr.portailfamille.web.commun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address of the portal that names something, read in its pages and its servlets. */
final class Adresses {

  private static final Path PAGES = Path.of("../portail-web/src/main/webapp");
  private static final Path CLASSES = Path.of("../portail-web/src/main/java");
  private static final Pattern PARAMETRE =
      Pattern.compile("<f:viewParam\\b[^>]*\\bname=\"([^\"]+)\"");
  private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+/)\\*\"\\)");

  private Adresses() {}

  /**
   * {@code /usager/factures/detail.xhtml?id=} for each parameter of each page under this folder,
   * {@code /usager/facture/} for each servlet.
   */
  static List<String> sous(String dossier) throws IOException {
    var adresses = new TreeSet<String>();
    for (var page : fichiers(PAGES.resolve(dossier), ".xhtml")) {
      for (var parametre : trouver(PARAMETRE, page)) {
        adresses.add("/" + PAGES.relativize(page) + "?" + parametre + "=");
      }
    }
    for (var classe : fichiers(CLASSES, "Servlet.java")) {
      trouver(SERVLET, classe).stream()
          .filter(url -> url.startsWith("/" + dossier + "/"))
          .forEach(adresses::add);
    }
    return new ArrayList<>(adresses);
  }

  private static List<Path> fichiers(Path racine, String fin) throws IOException {
    try (Stream<Path> tous = Files.walk(racine)) {
      return tous.filter(fichier -> fichier.toString().endsWith(fin)).toList();
    }
  }

  private static List<String> trouver(Pattern motif, Path fichier) throws IOException {
    return motif
        .matcher(Files.readString(fichier))
        .results()
        .map(trouve -> trouve.group(1))
        .toList();
  }
}
