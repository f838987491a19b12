package fr.portailfamille.edition;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import java.awt.Color;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letters of a printed document, and its cells. Helvetica, which every reader has, holds all
 * French letters and the euro but not the narrow no-break space.
 */
public enum Police {
  NORMALE(10, Font.NORMAL, Color.BLACK),
  GRASSE(10, Font.BOLD, Color.BLACK),
  PETITE(8, Font.NORMAL, new Color(0x4a4a4a)),
  TITRE(14, Font.BOLD, Color.BLACK);

  private static final Color FOND = new Color(0xeef2f2);
  private static final Color TRAIT = new Color(0xb8c4c4);
  private static final float ESPACE = 5;
  private static final float INTERLIGNE = 1.2f;

  private final Font font;

  Police(float taille, int style, Color couleur) {
    this.font =
        FontFactory.getFont(BaseFont.HELVETICA, BaseFont.WINANSI, false, taille, style, couleur);
  }

  public Phrase phrase(String texte) {
    return new Phrase(texte.replace('\u202F', '\u00A0'), font);
  }

  /** Lines one under the other, without border; blank ones are left out. */
  public static PdfPCell bloc(Stream<String> lignes, Police police) {
    var cellule =
        new PdfPCell(
            police.phrase(lignes.filter(l -> !l.isBlank()).collect(Collectors.joining("\n"))));
    cellule.setBorder(Rectangle.NO_BORDER);
    cellule.setLeading(0, INTERLIGNE);
    return cellule;
  }

  public static PdfPCell entete(String texte, boolean droite) {
    var cellule = cellule(GRASSE.phrase(texte), droite ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    cellule.setBackgroundColor(FOND);
    return cellule;
  }

  public static PdfPCell titreDeGroupe(String texte, int colonnes) {
    var cellule = cellule(GRASSE.phrase(texte), Element.ALIGN_LEFT);
    cellule.setColspan(colonnes);
    cellule.setPaddingTop(2 * ESPACE);
    return cellule;
  }

  public static PdfPCell cellule(Phrase phrase, int alignement) {
    var cellule = new PdfPCell(phrase);
    cellule.setHorizontalAlignment(alignement);
    cellule.setBorder(Rectangle.BOTTOM);
    cellule.setBorderColor(TRAIT);
    cellule.setPadding(ESPACE);
    cellule.setLeading(0, INTERLIGNE);
    return cellule;
  }
}
