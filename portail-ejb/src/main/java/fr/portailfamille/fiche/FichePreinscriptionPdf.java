package fr.portailfamille.fiche;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.edition.Filigrane;
import fr.portailfamille.edition.PiedDePage;
import fr.portailfamille.edition.Police;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The sheet of a new family on A4. Pure: a sheet in, a document out. */
final class FichePreinscriptionPdf {

  private static final float MARGE = 48;
  private static final float ESPACE = 10;
  private static final float HAUTEUR_DU_LOGO = 48;
  private static final float[] ENTETE = {20, 80};

  private final Document document = new Document(PageSize.A4, MARGE, MARGE, MARGE, MARGE);
  private final FichePreinscription fiche;

  private FichePreinscriptionPdf(FichePreinscription fiche) {
    this.fiche = fiche;
  }

  static byte[] of(FichePreinscription fiche) {
    return new FichePreinscriptionPdf(fiche).ecrire();
  }

  private byte[] ecrire() {
    var sortie = new ByteArrayOutputStream();
    var writer = PdfWriter.getInstance(document, sortie);
    writer.setPageEvent(new PiedDePage(this::pied));
    if (!fiche.filigrane().isEmpty()) {
      writer.setPageEvent(new Filigrane(fiche.filigrane()));
    }
    // for screen readers
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
    document.addTitle(fiche.titre());
    document.addAuthor(fiche.emetteur().lignes().get(0));
    document.open();
    document.add(entete());
    ajouter(fiche.titre(), Police.TITRE);
    ajouter(fiche.mention(), Police.GRASSE);
    ajouter(fiche.message(), Police.NORMALE);
    fiche.blocs().stream().map(TableauDeBloc::of).forEach(document::add);
    ajouter(texte("Preinscription.donnees"), Police.GRASSE);
    ajouter(fiche.donnees(), Police.PETITE);
    document.close();
    return sortie.toByteArray();
  }

  private String pied(int page) {
    return texte("Preinscription.pied", fiche.titre() + ", " + fiche.mention(), page);
  }

  private PdfPTable entete() {
    var ville = Police.bloc(fiche.emetteur().lignes().stream(), Police.GRASSE);
    var table = new PdfPTable(fiche.emetteur().logo() == null ? new float[] {1} : ENTETE);
    table.setWidthPercentage(100);
    if (fiche.emetteur().logo() != null) {
      table.addCell(logo());
    }
    table.addCell(ville);
    return table;
  }

  private PdfPCell logo() {
    try {
      var image = Image.getInstance(fiche.emetteur().logo());
      image.setAlt(fiche.emetteur().lignes().get(0));
      image.scaleToFit(2 * HAUTEUR_DU_LOGO, HAUTEUR_DU_LOGO);
      var cellule = new PdfPCell(image, false);
      cellule.setBorder(Rectangle.NO_BORDER);
      cellule.setVerticalAlignment(Element.ALIGN_TOP);
      return cellule;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void ajouter(String texte, Police police) {
    var paragraphe = new Paragraph(police.phrase(texte));
    paragraphe.setSpacingBefore(ESPACE);
    document.add(paragraphe);
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }
}
