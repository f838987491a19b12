package fr.portailfamille.facturation.edition;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** Number of the invoice and of the page, at the bottom of each page. */
final class PiedDePage extends PdfPageEventHelper {

  private static final float HAUTEUR = 24;

  private final String titre;

  PiedDePage(String titre) {
    this.titre = titre;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        Element.ALIGN_CENTER,
        Police.PETITE.phrase(TexteFacture.texte("page", titre, writer.getPageNumber())),
        document.getPageSize().getWidth() / 2,
        HAUTEUR,
        0);
  }
}
