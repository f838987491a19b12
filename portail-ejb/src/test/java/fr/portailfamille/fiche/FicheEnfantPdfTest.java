package fr.portailfamille.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FicheEnfantPdfTest {

  private static final LocalDate JOUR = LocalDate.of(2026, 11, 24);

  @Test
  @DisplayName("C17 : la fiche imprimée dit qui, quoi, de quel dossier et quand")
  void fiche_simple() throws IOException {
    var identite =
        Bloc.titre(Motif.of("Fiche.identite"), 0, 0)
            .avec("Fiche.nom", "Zoé Lefèvre-Œuvrard")
            .avec("Fiche.naissance", "4 mars 2018");

    assertThat(texte(fiche(false, List.of(identite))))
        .contains(
            "Fiche de Zoé Lefèvre",
            "Fiche simple",
            "Identité",
            "4 mars 2018",
            "Dossier F-000012",
            "page 1");
  }

  @Test
  @DisplayName("C17 : la fiche complète s’annonce comme telle, et tient sur plusieurs pages")
  void fiche_complete() throws IOException {
    var blocs =
        IntStream.range(0, 60)
            .mapToObj(i -> Bloc.titre(Motif.of("Fiche.contacts"), 0, 0).avec("Fiche.nom", "n" + i))
            .toList();

    assertThat(texte(fiche(true, blocs)))
        .contains("Fiche complète, avec les informations sanitaires", "n0", "n59", "page 2");
  }

  private static FicheEnfant fiche(boolean complete, List<Bloc> blocs) {
    return new FicheEnfant(1, "Zoé", "Lefèvre", "F-000012", complete, blocs);
  }

  private static String texte(FicheEnfant fiche) throws IOException {
    try (var lecteur = new PdfReader(FicheEnfantPdf.of(fiche, JOUR))) {
      var texte = new StringBuilder();
      var extracteur = new PdfTextExtractor(lecteur);
      for (int page = 1; page <= lecteur.getNumberOfPages(); page++) {
        texte.append(extracteur.getTextFromPage(page)).append('\n');
      }
      return texte.toString();
    }
  }
}
