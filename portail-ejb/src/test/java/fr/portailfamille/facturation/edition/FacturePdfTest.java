package fr.portailfamille.facturation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.facturation.DetailFacture;
import fr.portailfamille.facturation.ResumeFacture;
import fr.portailfamille.facturation.SituationFacture;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FacturePdfTest {

  private static final Papier PAPIER =
      new Papier(
          "Ville de Beaupré",
          "Service enfance",
          "1 place de la Mairie",
          "01 23 45 67 89",
          "enfance@beaupre.fr",
          "https://portail.beaupre.fr");

  @Test
  @DisplayName("C25, D31 : la facture imprimée dit qui doit combien, pour quoi et jusqu’à quand")
  void la_facture_dit_qui_doit_combien_pour_quoi_et_jusqu_a_quand() throws IOException {
    var texte = texte(FacturePdf.of(facture("0.00", List.of(cantine("Léa", 12))), PAPIER));

    assertThat(texte)
        .contains("Ville de Beaupré", "Facture n° CANT-2026-000123", "Zoé Œuvrard")
        .contains("12 rue des Lilas", "Dossier n° F-1042", "octobre 2026")
        .contains("Léa", "Restauration scolaire", "12", "3,30 €", "39,60 €")
        .contains("tranche « de 400 à moins de 700 € »")
        .contains("À payer jusqu’au 5 décembre 2026", "https://portail.beaupre.fr")
        .contains("01 23 45 67 89");
  }

  @Test
  @DisplayName("C26 : le solde antérieur restant dû s’ajoute au montant à payer")
  void le_solde_anterieur_s_ajoute_au_montant_a_payer() throws IOException {
    var texte = texte(FacturePdf.of(facture("22.60", List.of(cantine("Léa", 12))), PAPIER));

    assertThat(texte).contains("Solde antérieur restant dû", "22,60 €", "62,20 €");
  }

  @Test
  @DisplayName("C26 : un avoir plus grand que la facture ne laisse rien à payer")
  void un_avoir_plus_grand_que_la_facture_ne_laisse_rien_a_payer() throws IOException {
    var texte = texte(FacturePdf.of(facture("-50.00", List.of(cantine("Léa", 12))), PAPIER));

    assertThat(texte)
        .contains("Avoir de votre compte", "-50,00 €", "Rien à payer")
        .doesNotContain("Comment payer");
  }

  @Test
  void une_longue_facture_repete_l_entete_et_numerote_ses_pages() throws IOException {
    var pdf = FacturePdf.of(facture("0.00", Collections.nCopies(60, cantine("Léa", 1))), PAPIER);

    assertThat(texte(pdf, 2)).contains("Prix unitaire", "page 2");
    assertThat(pdf.length).isLessThan(50_000);
  }

  private static DetailFacture facture(String soldeAnterieur, List<DetailFacture.Ligne> lignes) {
    var total = Montant.somme(lignes.stream().map(DetailFacture.Ligne::montant).toList());
    var resume =
        new ResumeFacture(
            1,
            "CANT-2026-000123",
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 11, 5),
            LocalDate.of(2026, 12, 5),
            total,
            Montant.of(soldeAnterieur),
            Montant.ZERO,
            SituationFacture.A_PAYER);
    var destinataire =
        new DetailFacture.Destinataire(
            "F-1042", "Zoé Œuvrard", List.of("12 rue des Lilas", "35000 Beaupré"), "Enfance");
    return new DetailFacture(resume, destinataire, lignes, List.of());
  }

  private static DetailFacture.Ligne cantine(String enfant, int jours) {
    var prix = Montant.of("3.30");
    return new DetailFacture.Ligne(
        enfant,
        "Restauration scolaire",
        "1er octobre 2026 – 30 octobre 2026",
        jours,
        prix,
        prix.fois(jours),
        "Quotient familial de 512 € : tranche «\u00a0de 400 à moins de 700 €\u00a0».");
  }

  private static String texte(byte[] pdf) throws IOException {
    return texte(pdf, 1);
  }

  private static String texte(byte[] pdf, int page) throws IOException {
    try (var lecteur = new PdfReader(pdf)) {
      return new PdfTextExtractor(lecteur)
          .getTextFromPage(page)
          .replace('\u00A0', ' ')
          .replaceAll("\\s+", " ");
    }
  }
}
