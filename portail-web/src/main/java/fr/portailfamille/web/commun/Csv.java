package fr.portailfamille.web.commun;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A list as a spreadsheet opens it in French: semicolons, UTF-8 with its mark. */
public final class Csv {

  private static final String MARQUE = "\uFEFF";

  private Csv() {}

  /** {@code nom}: of the file, ASCII. */
  public static void envoyer(HttpServletResponse response, String nom, List<List<String>> lignes)
      throws IOException {
    var contenu = (MARQUE + ecrire(lignes)).getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/csv;charset=UTF-8");
    response.setContentLength(contenu.length);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + nom + "\"");
    response.getOutputStream().write(contenu);
  }

  static String ecrire(List<List<String>> lignes) {
    return lignes.stream()
        .map(ligne -> ligne.stream().map(Csv::cellule).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** What a family types is text, whatever it begins with: a spreadsheet would compute « =… ». */
  private static String cellule(String valeur) {
    var texte = valeur == null ? "" : valeur;
    var sur = texte.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + texte : texte;
    return '"' + sur.replace("\"", "\"\"") + '"';
  }
}
