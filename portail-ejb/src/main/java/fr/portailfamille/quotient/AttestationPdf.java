package fr.portailfamille.quotient;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.edition.Police;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** The certificate on A4. Pure: a record in, a document out. */
final class AttestationPdf {

  private static final float MARGE = 56;
  private static final float ESPACE = 10;
  private static final float GRAND_ESPACE = 36;
  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

  private final Document document = new Document(PageSize.A4, MARGE, MARGE, MARGE, MARGE);

  /** What is said of the town; an empty text is not printed. */
  record Ville(String collectivite, String service, String adresse) {}

  private AttestationPdf() {}

  static byte[] of(AttestationQuotient attestation, Ville ville) {
    return new AttestationPdf().ecrire(attestation, ville);
  }

  private byte[] ecrire(AttestationQuotient attestation, Ville ville) {
    var sortie = new ByteArrayOutputStream();
    var writer = PdfWriter.getInstance(document, sortie);
    // for screen readers
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
    var titre = texte("AttestationQuotient.titre");
    document.addTitle(titre);
    document.addAuthor(ville.collectivite());
    document.open();
    Stream.of(ville.collectivite(), ville.service(), ville.adresse())
        .filter(ligne -> !ligne.isBlank())
        .forEach(ligne -> ajouter(ligne, Police.GRASSE, 0));
    ajouter(titre, Police.TITRE, GRAND_ESPACE);
    corps(attestation);
    document.close();
    return sortie.toByteArray();
  }

  private void corps(AttestationQuotient attestation) {
    var quotient = attestation.quotient();
    ajouter(
        texte(
            "AttestationQuotient.foyer",
            attestation.nom(),
            attestation.dossier(),
            attestation.adresse()),
        Police.NORMALE,
        GRAND_ESPACE);
    ajouter(
        texte("AttestationQuotient.valeur", quotient.valeur().toString()),
        Police.TITRE,
        2 * ESPACE);
    ajouter(periode(quotient), Police.NORMALE, 2 * ESPACE);
    ajouter(texte("AttestationQuotient.source", quotient.origine()), Police.NORMALE, ESPACE);
    if (quotient.anneeRevenus() != null) {
      ajouter(texte("AttestationQuotient.regle"), Police.NORMALE, ESPACE);
    }
    ajouter(texte("AttestationQuotient.usage"), Police.NORMALE, ESPACE);
    ajouter(
        texte("AttestationQuotient.editee", jour(attestation.editeeLe())),
        Police.NORMALE,
        GRAND_ESPACE);
  }

  private static String periode(LigneQuotient quotient) {
    return quotient.fin() == null
        ? texte("AttestationQuotient.depuis", jour(quotient.debut()))
        : texte("AttestationQuotient.periode", jour(quotient.debut()), jour(quotient.fin()));
  }

  private void ajouter(String texte, Police police, float avant) {
    var paragraphe = new Paragraph(police.phrase(texte));
    paragraphe.setSpacingBefore(avant);
    document.add(paragraphe);
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }

  private static String jour(LocalDate jour) {
    return JOUR.format(jour).replaceFirst("^1 ", "1er ");
  }
}
