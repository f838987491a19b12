package fr.portailfamille.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.famille.SourceQuotient;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttestationPdfTest {

  private static final AttestationPdf.Ville VILLE =
      new AttestationPdf.Ville("Ville de Valombrelle", "Service enfance", "");

  @Test
  @DisplayName("B35 : l’attestation dit la valeur, les jours, d’après quoi, la ville et la date")
  void l_attestation_dit_l_essentiel() throws IOException {
    var quotient =
        new LigneQuotient(
            1,
            Montant.of("1234.50"),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2027, 8, 31),
            SourceQuotient.AVIS_IMPOSITION,
            2025,
            null);

    assertThat(texte(quotient))
        .contains(
            "Ville de Valombrelle",
            "Attestation de quotient familial",
            "Pour le foyer Roux <b>, dossier F-2026-000012, 4 rue des Lilas, 99420 Valombrelle.",
            "Quotient familial : 1 234,50 € par mois",
            "Valable du 1er novembre 2026 au 31 août 2027.",
            "Avis d’imposition (revenus de 2025)",
            "divisé par 12 mois",
            "Éditée le 24 novembre 2026.");
  }

  @Test
  @DisplayName("B35 : un quotient saisi par le service n’a pas de fin ni de calcul")
  void un_quotient_sans_fin() throws IOException {
    var quotient =
        new LigneQuotient(
            1,
            Montant.ZERO,
            LocalDate.of(2026, 9, 1),
            null,
            SourceQuotient.CAF,
            null,
            LocalDate.of(2026, 8, 1));

    assertThat(texte(quotient))
        .contains("0,00 € par mois", "Valable depuis le 1er septembre 2026", "(août 2026)")
        .doesNotContain("divisé");
  }

  private static String texte(LigneQuotient quotient) throws IOException {
    var attestation =
        new AttestationQuotient(
            quotient,
            "F-2026-000012",
            "Roux <b>",
            "4 rue des Lilas, 99420 Valombrelle",
            LocalDate.of(2026, 11, 24));
    try (var lecteur = new PdfReader(AttestationPdf.of(attestation, VILLE))) {
      return new PdfTextExtractor(lecteur)
          .getTextFromPage(1)
          .replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
  }
}
