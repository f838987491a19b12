package fr.portailfamille.fiche;

import com.lowagie.text.Document;
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
import fr.portailfamille.edition.PiedDePage;
import fr.portailfamille.edition.Police;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The sheet of a child on A4. Pure: a sheet in, a document out. */
final class FicheEnfantPdf {

  private static final float MARGE = 48;
  private static final float[] ENTETE = {82, 18};

  private final Document document = new Document(PageSize.A4, MARGE, MARGE, MARGE, MARGE);
  private final FicheEnfant fiche;
  private final byte[] portrait;
  private final LocalDate jour;

  private FicheEnfantPdf(FicheEnfant fiche, byte[] portrait, LocalDate jour) {
    this.fiche = fiche;
    this.portrait = portrait;
    this.jour = jour;
  }

  /** {@code portrait}: a JPEG, or null; {@code jour}: when it is printed. */
  static byte[] of(FicheEnfant fiche, byte[] portrait, LocalDate jour) {
    return new FicheEnfantPdf(fiche, portrait, jour).ecrire();
  }

  private byte[] ecrire() {
    var sortie = new ByteArrayOutputStream();
    var writer = PdfWriter.getInstance(document, sortie);
    writer.setPageEvent(new PiedDePage(page -> texte("Fiche.pied", fiche.dossier(), jour, page)));
    // for screen readers
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
    var titre = texte("Fiche.titre", fiche.prenom(), fiche.nom());
    document.addTitle(titre);
    document.open();
    document.add(entete(titre));
    fiche.blocs().stream().map(TableauDeBloc::of).forEach(document::add);
    document.close();
    return sortie.toByteArray();
  }

  private PdfPTable entete(String titre) {
    var table = new PdfPTable(portrait == null ? new float[] {1} : ENTETE);
    table.setWidthPercentage(100);
    var texte = sansBord();
    texte.addElement(new Paragraph(Police.TITRE.phrase(titre)));
    texte.addElement(
        new Paragraph(
            Police.PETITE.phrase(
                texte(fiche.complete() ? "Fiche.complete" : "Fiche.simple", jour))));
    table.addCell(texte);
    if (portrait != null) {
      table.addCell(image());
    }
    return table;
  }

  private PdfPCell image() {
    try {
      var image = Image.getInstance(portrait);
      image.setAlt(texte("Photo.de", fiche.prenom()));
      var cellule = sansBord();
      cellule.setImage(image);
      return cellule;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static PdfPCell sansBord() {
    var cellule = new PdfPCell();
    cellule.setBorder(Rectangle.NO_BORDER);
    cellule.setPadding(0);
    return cellule;
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }
}
