package fr.portailfamille.edition;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.util.function.IntFunction;

/** A line at the bottom of each page. */
public final class PiedDePage extends PdfPageEventHelper {

  private static final float HAUTEUR = 24;

  private final IntFunction<String> texte;

  /** {@code texte}: by number of page. */
  public PiedDePage(IntFunction<String> texte) {
    this.texte = texte;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        Element.ALIGN_CENTER,
        Police.PETITE.phrase(texte.apply(writer.getPageNumber())),
        document.getPageSize().getWidth() / 2,
        HAUTEUR,
        0);
  }
}
