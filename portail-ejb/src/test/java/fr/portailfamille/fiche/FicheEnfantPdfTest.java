package fr.portailfamille.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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

  @Test
  @DisplayName("C16, C17 : la photo de l’enfant est sur sa fiche imprimée, à côté du titre")
  void fiche_avec_photo() throws IOException {
    var photo = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(42, 54, BufferedImage.TYPE_INT_RGB), "jpg", photo);

    var pdf = FicheEnfantPdf.of(fiche(false, List.of()), photo.toByteArray(), JOUR);

    assertThat(pdf).asString(StandardCharsets.ISO_8859_1).contains("/DCTDecode");
    assertThat(FicheEnfantPdf.of(fiche(false, List.of()), null, JOUR))
        .asString(StandardCharsets.ISO_8859_1)
        .doesNotContain("/DCTDecode");
  }

  private static FicheEnfant fiche(boolean complete, List<Bloc> blocs) {
    return new FicheEnfant(1, "Zoé", "Lefèvre", "F-000012", complete, blocs);
  }

  private static String texte(FicheEnfant fiche) throws IOException {
    return TextePdf.lire(FicheEnfantPdf.of(fiche, null, JOUR));
  }
}
