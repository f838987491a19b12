package fr.portailfamille.edition;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** A few words across each page, under what is written on it. */
public final class Filigrane extends PdfPageEventHelper {

  private static final float PENTE = 45;

  private final String texte;

  public Filigrane(String texte) {
    this.texte = texte;
  }

  @Override
  public void onStartPage(PdfWriter writer, Document document) {
    var page = document.getPageSize();
    ColumnText.showTextAligned(
        writer.getDirectContentUnder(),
        Element.ALIGN_CENTER,
        Police.FILIGRANE.phrase(texte),
        page.getWidth() / 2,
        page.getHeight() / 2,
        PENTE);
  }
}
