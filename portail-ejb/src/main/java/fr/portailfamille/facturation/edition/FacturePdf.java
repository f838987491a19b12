package fr.portailfamille.facturation.edition;

import static fr.portailfamille.facturation.edition.TexteFacture.texte;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.edition.PiedDePage;
import fr.portailfamille.edition.Police;
import fr.portailfamille.facturation.DetailFacture;
import fr.portailfamille.facturation.ResumeFacture;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The invoice on A4 (C25, C26, D31). Pure: a record in, a document out. */
public final class FacturePdf {

  private static final float MARGE = 48;
  private static final float[] COLONNES = {40, 20, 12, 15, 13};
  private static final DateTimeFormatter MOIS =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

  private final Document document = new Document(PageSize.A4, MARGE, MARGE, MARGE, MARGE);
  private final DetailFacture facture;
  private final Papier papier;

  private FacturePdf(DetailFacture facture, Papier papier) {
    this.facture = facture;
    this.papier = papier;
  }

  public static byte[] of(DetailFacture facture, Papier papier) {
    return new FacturePdf(facture, papier).ecrire();
  }

  private byte[] ecrire() {
    var sortie = new ByteArrayOutputStream();
    var resume = facture.resume();
    var titre = texte("titre", resume.numero());
    var writer = PdfWriter.getInstance(document, sortie);
    writer.setPageEvent(new PiedDePage(page -> texte("page", titre, page)));
    // for screen readers
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
    document.addTitle(titre);
    document.addAuthor(papier.collectivite());
    document.open();
    entete(resume, titre);
    document.add(lignes());
    document.add(totaux(resume));
    pied(resume);
    document.close();
    return sortie.toByteArray();
  }

  private void entete(ResumeFacture resume, String titre) {
    var blocs = new PdfPTable(2);
    blocs.setWidthPercentage(100);
    blocs.addCell(
        Police.bloc(
            Stream.of(papier.collectivite(), papier.service(), papier.adresse()), Police.GRASSE));
    var destinataire = facture.destinataire();
    blocs.addCell(
        Police.bloc(
            Stream.concat(Stream.of(destinataire.nom()), destinataire.adresse().stream()),
            Police.NORMALE));
    document.add(blocs);
    var paragraphe = new Paragraph(Police.TITRE.phrase(titre));
    paragraphe.setSpacingBefore(28);
    document.add(paragraphe);
    var reperes =
        List.of(
            texte("mois", MOIS.format(resume.mois())),
            texte("emise", JourEcrit.of(resume.emiseLe())),
            texte("dossier", destinataire.dossier()),
            texte("regie", destinataire.regie()));
    var ligne = new Paragraph(Police.NORMALE.phrase(String.join("  ·  ", reperes)));
    ligne.setSpacingAfter(14);
    document.add(ligne);
  }

  /** Grouped by child: the name is said once, above the child's lines. */
  private PdfPTable lignes() {
    var table = new PdfPTable(COLONNES);
    table.setWidthPercentage(100);
    table.setHeaderRows(1);
    Stream.of("prestation", "jours", "quantite", "prix", "montant")
        .forEach(c -> table.addCell(Police.entete(texte("colonne." + c), droite(c))));
    String enfant = null;
    for (var ligne : facture.lignes()) {
      if (!ligne.enfant().equals(enfant)) {
        enfant = ligne.enfant();
        table.addCell(Police.titreDeGroupe(enfant, COLONNES.length));
      }
      table.addCell(Police.cellule(prestation(ligne), Element.ALIGN_LEFT));
      table.addCell(Police.cellule(Police.PETITE.phrase(ligne.jours()), Element.ALIGN_LEFT));
      table.addCell(droite(String.valueOf(ligne.quantite()), Police.NORMALE));
      table.addCell(droite(ligne.prixUnitaire().toString(), Police.NORMALE));
      table.addCell(droite(ligne.montant().toString(), Police.NORMALE));
    }
    return table;
  }

  private static Phrase prestation(DetailFacture.Ligne ligne) {
    var phrase = Police.NORMALE.phrase(ligne.activite() + "\n");
    phrase.add(Police.PETITE.phrase(ligne.explication()));
    return phrase;
  }

  private PdfPTable totaux(ResumeFacture resume) {
    var table = new PdfPTable(new float[] {76, 24});
    table.setWidthPercentage(100);
    table.setKeepTogether(true);
    total(table, texte("total"), resume.total(), Police.NORMALE);
    total(table, libelleDuSolde(resume.soldeAnterieur()), resume.soldeAnterieur(), Police.NORMALE);
    total(table, texte("net"), resume.netAPayer(), Police.TITRE);
    return table;
  }

  private static String libelleDuSolde(Montant solde) {
    if (solde.estNul()) {
      return texte("solde.nul");
    }
    return texte(solde.estNegatif() ? "solde.credit" : "solde.du");
  }

  private static void total(PdfPTable table, String libelle, Montant montant, Police police) {
    table.addCell(droite(libelle, police));
    table.addCell(droite(montant.toString(), police));
  }

  private void pied(ResumeFacture resume) {
    var aPayer = resume.netAPayer().estPositif();
    ajouter(
        Police.TITRE,
        aPayer ? texte("echeance", JourEcrit.of(resume.echeance())) : texte("rien"),
        14);
    if (aPayer) {
      if (resume.soldeAnterieur().estPositif()) {
        ajouter(Police.NORMALE, texte("solde.rappel", resume.soldeAnterieur()), 4);
      }
      ajouter(Police.GRASSE, texte("paiement.titre"), 14);
      ajouter(Police.NORMALE, texte("paiement.en_ligne", papier.portail()), 2);
      ajouter(Police.NORMALE, texte("paiement.guichet"), 2);
    }
    var contacts =
        Stream.of(papier.service(), papier.telephone(), papier.courriel())
            .filter(t -> !t.isBlank())
            .toList();
    ajouter(Police.NORMALE, texte("contact", String.join(" – ", contacts)), 14);
  }

  private void ajouter(Police police, String texte, float avant) {
    var paragraphe = new Paragraph(police.phrase(texte));
    paragraphe.setSpacingBefore(avant);
    document.add(paragraphe);
  }

  private static boolean droite(String colonne) {
    return List.of("quantite", "prix", "montant").contains(colonne);
  }

  private static PdfPCell droite(String texte, Police police) {
    return Police.cellule(police.phrase(texte), Element.ALIGN_RIGHT);
  }
}
