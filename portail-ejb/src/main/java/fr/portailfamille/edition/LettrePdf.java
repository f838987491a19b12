package fr.portailfamille.edition;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A letter of the town on A4: who it is from, a title, then paragraphs one under the other. */
public final class LettrePdf {

  private static final float MARGE = 56;
  private static final float ESPACE = 10;
  private static final float GRAND_ESPACE = 36;

  private final Document document = new Document(PageSize.A4, MARGE, MARGE, MARGE, MARGE);
  private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();

  /**
   * @param entete lines about the town, its name first; blank ones are left out
   */
  public LettrePdf(List<String> entete, String titre) {
    var writer = PdfWriter.getInstance(document, sortie);
    // for screen readers
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
    document.addTitle(titre);
    document.addAuthor(entete.get(0));
    document.open();
    entete.stream()
        .filter(ligne -> !ligne.isBlank())
        .forEach(ligne -> ajouter(ligne, Police.GRASSE, 0));
    ajouter(titre, Police.TITRE, GRAND_ESPACE);
  }

  /** Follows the one before. */
  public LettrePdf paragraphe(String texte) {
    return ajouter(texte, Police.NORMALE, ESPACE);
  }

  /** Away from what comes before. */
  public LettrePdf partie(String texte) {
    return ajouter(texte, Police.NORMALE, GRAND_ESPACE);
  }

  /** What the letter is for, in large letters. */
  public LettrePdf essentiel(String texte) {
    return ajouter(texte, Police.TITRE, 2 * ESPACE);
  }

  /** Nothing may be added afterwards. */
  public byte[] fermer() {
    document.close();
    return sortie.toByteArray();
  }

  private LettrePdf ajouter(String texte, Police police, float avant) {
    var paragraphe = new Paragraph(police.phrase(texte));
    paragraphe.setSpacingBefore(avant);
    document.add(paragraphe);
    return this;
  }
}
