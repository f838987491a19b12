package fr.portailfamille.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoliceTest {

  private static final String NOMS =
      "Łukasz Şahin, Nguyễn Đức, Ștefan Čeković, Ελένη, Дарья, Zoë : 12 € — « œuf » •";

  @ParameterizedTest(name = "{0}")
  @EnumSource
  @DisplayName("Un document imprimé garde toutes les lettres d’un nom, et reste léger")
  void un_nom_garde_ses_lettres(Police police) throws IOException {
    var document = document(police, NOMS);

    assertThat(texte(document)).isEqualTo(NOMS);
    assertThat(document).hasSizeLessThan(40_000);
  }

  @Test
  @DisplayName("Une lettre décomposée est recomposée ; une lettre sans dessin se voit")
  void une_lettre_sans_dessin_se_voit() throws IOException {
    assertThat(texte(document(Police.NORMALE, "Zoe\u0308 \u6797 1\u202F234")))
        .isEqualTo("Zoë ? 1 234");
  }

  private static byte[] document(Police police, String texte) {
    var sortie = new ByteArrayOutputStream();
    try (var document = new Document()) {
      PdfWriter.getInstance(document, sortie);
      document.open();
      document.add(new Paragraph(police.phrase(texte)));
    }
    return sortie.toByteArray();
  }

  private static String texte(byte[] document) throws IOException {
    try (var lecteur = new PdfReader(document)) {
      return new PdfTextExtractor(lecteur)
          .getTextFromPage(1)
          .replaceAll("[\\s\\u00A0]+", " ")
          .strip();
    }
  }
}
