package fr.portailfamille.edition;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letters of a printed document, and its cells. Those of a document go with it: Liberation Sans
 * has the Latin letters of all languages, Greek and Cyrillic ones. Any other is printed as « ? »,
 * so that a name never misses a letter unseen.
 */
public enum Police {
  NORMALE(10, Fontes.MAIGRE, Color.BLACK),
  GRASSE(10, Fontes.GRASSE, Color.BLACK),
  PETITE(8, Fontes.MAIGRE, new Color(0x4a4a4a)),
  TITRE(14, Fontes.GRASSE, Color.BLACK),
  FILIGRANE(64, Fontes.GRASSE, new Color(0xe4e4e4));

  private static final Color FOND = new Color(0xeef2f2);
  private static final Color TRAIT = new Color(0xb8c4c4);
  private static final float ESPACE = 5;
  private static final float INTERLIGNE = 1.2f;

  private final Font font;

  Police(float taille, BaseFont fonte, Color couleur) {
    this.font = new Font(fonte, taille, Font.NORMAL, couleur);
  }

  public Phrase phrase(String texte) {
    return new Phrase(imprimable(texte.replace('\u202F', '\u00A0')), font);
  }

  private String imprimable(String texte) {
    var lettres = new StringBuilder();
    Normalizer.normalize(texte, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> c == '\n' || font.getBaseFont().charExists(c) ? c : '?')
        .forEach(lettres::appendCodePoint);
    return lettres.toString();
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

  /** Read once; a document only carries the letters it uses. */
  private static final class Fontes {

    private static final BaseFont MAIGRE = lire("LiberationSans-Regular.ttf");
    private static final BaseFont GRASSE = lire("LiberationSans-Bold.ttf");

    private static BaseFont lire(String fichier) {
      try (var fonte = Police.class.getResourceAsStream("/liberation/" + fichier)) {
        return BaseFont.createFont(
            fichier,
            BaseFont.IDENTITY_H,
            BaseFont.EMBEDDED,
            BaseFont.NOT_CACHED,
            fonte.readAllBytes(),
            null);
      } catch (IOException illisible) {
        throw new UncheckedIOException(illisible);
      }
    }
  }
}
