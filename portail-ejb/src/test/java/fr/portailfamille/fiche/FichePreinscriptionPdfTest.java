package fr.portailfamille.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.famille.VerificationDossier;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FichePreinscriptionPdfTest {

  private static final List<String> ACTIVITES = List.of("Restauration scolaire", "Mercredis");
  private static final List<PieceDemandee> PIECES =
      List.of(
          PieceDemandee.obligatoire("JUSTIFICATIF_DOMICILE"),
          PieceDemandee.facultative("JUGEMENT_DE_GARDE"));

  @Test
  @DisplayName("C29 : la fiche vierge demande le foyer, les enfants, l’école et les activités")
  void fiche_vierge() throws IOException {
    var texte = TextePdf.lire(vierge(null));

    assertThat(texte)
        .contains(
            "Commune de Valmont",
            "Fiche de préinscription",
            "Remplissez cette fiche",
            "Premier responsable",
            "Second responsable",
            "Adresse",
            "Enfant 1",
            "Enfant 3",
            "École souhaitée",
            "□ Restauration scolaire",
            "□ Mercredis",
            "□ Justificatif de domicile récent",
            "obligatoire",
            "si vous en avez un",
            "Date et signature",
            "Vos données personnelles",
            "page 1")
        .doesNotContain("NON VALIDÉE", "Enfant 4", "déjà envoyé");
  }

  @Test
  @DisplayName("C29 : remplie, elle reprend ce qui est déclaré et dit qu’elle n’est pas validée")
  void fiche_declaree() throws IOException {
    var texte = TextePdf.lire(FichePreinscriptionPdf.of(declaree()));

    assertThat(texte)
        .contains("Premier responsable", "Zoé Lefèvre-Œuvrard", "Enfant 1 : école et classe")
        .contains("Demande n° D-1", "pas encore validée", "NON VALIDÉE", "déjà envoyé")
        .doesNotContain("Enfant 2", "Responsable\n", "Second responsable");
  }

  @Test
  @DisplayName("C29 : la fiche dit sa langue et son titre à un lecteur d’écran, et montre le logo")
  void fiche_accessible() throws IOException {
    var logo = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", logo);

    var pdf = vierge(logo.toByteArray());

    try (var lecteur = new PdfReader(pdf)) {
      assertThat(lecteur.getCatalog().getAsString(PdfName.LANG).toUnicodeString())
          .isEqualTo("fr-FR");
      assertThat(lecteur.getInfo()).containsEntry("Title", "Fiche de préinscription");
    }
    assertThat(pdf).asString(StandardCharsets.ISO_8859_1).contains("/Image");
    assertThat(vierge(null)).asString(StandardCharsets.ISO_8859_1).doesNotContain("/Image");
  }

  @Test
  @DisplayName("C29 : où rien n’est proposé, aucune activité n’est demandée")
  void sans_activite() {
    assertThat(BlocsPreinscription.vierges(List.of(), PIECES))
        .extracting(Bloc::titre)
        .noneMatch(titre -> titre.startsWith("Activités"))
        .hasSize(9);
  }

  private static byte[] vierge(byte[] logo) {
    return FichePreinscriptionPdf.of(
        fiche("À remplir à la main", "", logo, BlocsPreinscription.vierges(ACTIVITES, PIECES)));
  }

  private static FichePreinscription declaree() {
    var foyer =
        List.of(
            Bloc.titre(Motif.of("DossierFamille.responsable"), VerificationDossier.FOYER, 0)
                .avec("DossierFamille.nom", "Zoé Lefèvre-Œuvrard"),
            Bloc.titre(Motif.of("DossierFamille.enfant", 1), VerificationDossier.ENFANT, 0)
                .avec("DossierFamille.prenom", "Lina"));
    return fiche(
        "Demande n° D-1 : pas encore validée",
        "NON VALIDÉE",
        null,
        BlocsPreinscription.declares(foyer, ACTIVITES, PIECES, Set.of("JUSTIFICATIF_DOMICILE")));
  }

  private static FichePreinscription fiche(
      String mention, String filigrane, byte[] logo, List<Bloc> blocs) {
    return new FichePreinscription(
        "Fiche de préinscription",
        mention,
        filigrane,
        new FichePreinscription.Emetteur(List.of("Commune de Valmont", "", "01 02 03 04 05"), logo),
        "Remplissez cette fiche.",
        blocs,
        "Ces renseignements servent à créer votre dossier.");
  }
}
