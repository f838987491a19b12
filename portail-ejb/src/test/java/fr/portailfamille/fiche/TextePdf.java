package fr.portailfamille.fiche;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;

/** What is written on all the pages of a document. */
final class TextePdf {

  private TextePdf() {}

  static String lire(byte[] pdf) throws IOException {
    try (var lecteur = new PdfReader(pdf)) {
      var texte = new StringBuilder();
      var extracteur = new PdfTextExtractor(lecteur);
      for (int page = 1; page <= lecteur.getNumberOfPages(); page++) {
        texte.append(extracteur.getTextFromPage(page)).append('\n');
      }
      return texte.toString();
    }
  }
}
