package fr.portailfamille.prelevement;

import static fr.portailfamille.prelevement.TexteMandat.texte;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.edition.PiedDePage;
import fr.portailfamille.edition.Police;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** The mandate on A4, with all it must say. Pure: a mandate in, a document out. */
final class MandatPdf {

  private static final float MARGE = 48;
  private static final float[] COLONNES = {34, 66};

  private final Document document = new Document(PageSize.A4, MARGE, MARGE, MARGE, MARGE);
  private final LigneMandat mandat;
  private final ContenuMandat contenu;
  private final String iban;

  private MandatPdf(LigneMandat mandat, ContenuMandat contenu, String iban) {
    this.mandat = mandat;
    this.contenu = contenu;
    this.iban = iban;
  }

  /** {@code enEntier}: whether the account is. */
  static byte[] of(LigneMandat mandat, ContenuMandat contenu, boolean enEntier) {
    var compte = new Iban(contenu.getIban());
    return new MandatPdf(mandat, contenu, enEntier ? compte.enClair() : compte.masque()).ecrire();
  }

  private byte[] ecrire() {
    var sortie = new ByteArrayOutputStream();
    var writer = PdfWriter.getInstance(document, sortie);
    writer.setPageEvent(new PiedDePage(page -> texte("page", mandat.rum(), page)));
    // for screen readers
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
    document.addTitle(texte("titre") + " " + mandat.rum());
    document.addAuthor(contenu.getCreancier().getNom());
    document.open();
    ajouter(Police.TITRE, texte("titre"), 0);
    if (mandat.etat().isTermine()) {
      ajouter(Police.GRASSE, texte("fin." + mandat.etat(), JourEcrit.of(mandat.finLe())), 6);
    }
    document.add(reperes());
    ajouter(Police.NORMALE, contenu.getAutorisation(), 12);
    document.add(parties());
    ajouter(
        Police.NORMALE,
        texte(
            "signature",
            contenu.getLieu(),
            JourEcrit.of(mandat.signeLe()),
            contenu.getSignataire()),
        14);
    droits().forEach(droit -> ajouter(Police.PETITE, droit, 10));
    document.close();
    return sortie.toByteArray();
  }

  private List<String> droits() {
    return contenu.getDroits() == null
        ? TexteMandat.droits(contenu.getCreancier().getNom())
        : contenu.getDroits();
  }

  private PdfPTable reperes() {
    var table = table();
    ligne(table, "rum", mandat.rum());
    ligne(table, "type", texte("recurrent"));
    ligne(
        table,
        "activites",
        mandat.activites().isEmpty()
            ? Portee.TOUTES.getLibelle()
            : String.join(", ", mandat.activites()));
    return table;
  }

  private PdfPTable parties() {
    var creancier = contenu.getCreancier();
    var table = table();
    titre(table, "creancier");
    ligne(table, "creancier.nom", creancier.getNom());
    ligne(table, "creancier.adresse", creancier.getAdresse());
    ligne(table, "creancier.ics", creancier.getIcs());
    titre(table, "debiteur");
    ligne(table, "debiteur.nom", contenu.getTitulaire());
    ligne(table, "debiteur.adresse", contenu.getAdresse());
    ligne(table, "debiteur.iban", iban);
    if (contenu.getBic() != null) {
      ligne(table, "debiteur.bic", contenu.getBic());
    }
    return table;
  }

  private static PdfPTable table() {
    var table = new PdfPTable(COLONNES);
    table.setWidthPercentage(100);
    table.setSpacingBefore(14);
    return table;
  }

  private static void titre(PdfPTable table, String cle) {
    table.addCell(Police.titreDeGroupe(texte(cle), COLONNES.length));
  }

  private static void ligne(PdfPTable table, String cle, String valeur) {
    table.addCell(Police.cellule(Police.NORMALE.phrase(texte(cle)), Element.ALIGN_LEFT));
    table.addCell(Police.cellule(Police.GRASSE.phrase(valeur), Element.ALIGN_LEFT));
  }

  private void ajouter(Police police, String texte, float avant) {
    var paragraphe = new Paragraph(police.phrase(texte));
    paragraphe.setSpacingBefore(avant);
    document.add(paragraphe);
  }
}
