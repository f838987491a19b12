package fr.portailfamille.web.commun;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list as a spreadsheet opens it in French: semicolons, UTF-8 with its mark. */
public final class Csv {

  private static final String MARQUE = "\uFEFF";
  private static final CsvWriter.CsvWriterBuilder ECRITURE =
      CsvWriter.builder()
          .fieldSeparator(';')
          .quoteStrategy(QuoteStrategies.ALWAYS)
          .lineDelimiter(LineDelimiter.CRLF);

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

  static String ecrire(List<List<String>> lignes) throws IOException {
    var texte = new StringWriter();
    try (var csv = ECRITURE.build(texte)) {
      lignes.forEach(ligne -> csv.writeRecord(ligne.stream().map(Csv::cellule).toList()));
    }
    return texte.toString();
  }

  /** What a family types is text, whatever it begins with: a spreadsheet would compute « =… ». */
  private static String cellule(String valeur) {
    var texte = valeur == null ? "" : valeur;
    return texte.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + texte : texte;
  }
}
