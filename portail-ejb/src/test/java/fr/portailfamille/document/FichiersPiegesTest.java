package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to be taken for something else, to run where they are read, or to fill the memory. */
class FichiersPiegesTest {

  private static final String PAGE = "<html><script>alert(1)</script></html>";
  private static final String BON_PDF =
      "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource("refuses")
  @DisplayName("A18 : un fichier piégé est refusé, et la phrase dit quoi envoyer")
  void un_fichier_piege_est_refuse(String nom, byte[] contenu, String motif) {
    assertThatThrownBy(() -> controler(contenu))
        .isInstanceOfSatisfying(
            DocumentRefuse.class,
            refus -> {
              assertThat(refus.motif().cle()).isEqualTo(motif);
              assertThat(Messages.texte(refus.motif())).hasSizeBetween(30, 300).endsWith(".");
            });
  }

  static Stream<Arguments> refuses() throws IOException {
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    return Stream.of(
        arguments("image SVG renommée", texte(svg), "FormatDeDocumentRefuse"),
        arguments(
            "SVG avec son prologue",
            texte("<?xml version=\"1.0\"?>" + svg),
            "FormatDeDocumentRefuse"),
        arguments(
            "GIF qui est aussi du script", texte("GIF89a=1;alert(1)//"), "FormatDeDocumentRefuse"),
        arguments("GIF suivi d’une page", image("gif", PAGE), "FormatDeDocumentRefuse"),
        arguments("bombe PNG de 50 000 × 50 000", png(50_000, 50_000), "FormatDeDocumentRefuse"),
        arguments("page avant l’en-tête PDF", texte(PAGE + BON_PDF), "FormatDeDocumentRefuse"),
        arguments(
            "page imprimée en UTF-16",
            PAGE.getBytes(StandardCharsets.UTF_16),
            "FormatDeDocumentRefuse"),
        arguments("PostScript", texte("%!PS-Adobe-3.0\n(x) run\n"), "FormatDeDocumentRefuse"),
        arguments(
            "document Word", texte("PK\u0003\u0004 word/document.xml"), "FormatDeDocumentRefuse"),
        arguments(
            "JPEG sans image", texte("\u00FF\u00D8\u00FF\u00E0" + PAGE), "FormatDeDocumentRefuse"),
        arguments(
            "JPEG coupé avant ses dimensions",
            Arrays.copyOf(image("jpeg", ""), 100),
            "FormatDeDocumentRefuse"),
        arguments("un octet nul", new byte[1], "FormatDeDocumentRefuse"),
        arguments("rien", new byte[0], "DocumentVide"),
        arguments(
            "script à l’ouverture",
            pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
            "PdfActif"),
        arguments(
            "programme à l’ouverture", pdf("/OpenAction<</S/Launch/F(calc.exe)>>"), "PdfActif"),
        arguments(
            "fichier du réseau à l’ouverture",
            pdf("/AA<</O<</S/GoToE/F(\\\\\\\\hote\\\\x)>>>>"),
            "PdfActif"),
        arguments(
            "autre fichier à l’ouverture",
            pdf("/OpenAction<</S/GoToR/F(\\\\\\\\hote\\\\x)/D[0/Fit]>>"),
            "PdfActif"),
        arguments("données importées", pdf("/OpenAction<</S/ImportData/F(x.fdf)>>"), "PdfActif"),
        arguments("mot de passe", pdf("/X 1>>endobj trailer<</Encrypt 4 0 R"), "PdfProtege"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("photosPiegees")
  @DisplayName("A18 : d’une photo piégée, il ne reste que l’image")
  void d_une_photo_piegee_il_ne_reste_que_l_image(String nom, byte[] photo) throws IOException {
    var garde = controler(photo);

    assertThat(garde.format()).isEqualTo(FormatDocument.JPEG);
    assertThat(new String(garde.contenu(), StandardCharsets.ISO_8859_1))
        .doesNotContain("<script>", "<html>", "PK\u0003\u0004", "<?php");
    assertThat(ImageIO.read(new ByteArrayInputStream(garde.contenu()))).isNotNull();
  }

  static Stream<Arguments> photosPiegees() throws IOException {
    return Stream.of(
        arguments("suivie d’une page", image("jpeg", PAGE)),
        arguments("suivie d’un programme", image("jpeg", "<?php system($_GET[0]); ?>")),
        arguments("suivie d’un début d’archive", image("jpeg", "PK\u0003\u0004 x.class")),
        arguments("avec une page en commentaire", commentee(image("jpeg", ""), PAGE)));
  }

  @Test
  @DisplayName("A18 : une photo coupée en route ne garde que ce qui en est arrivé, ou est refusée")
  void une_photo_coupee_ne_fait_rien_tomber() throws IOException {
    var entiere = image("jpeg", "");
    for (int longueur = 1; longueur < entiere.length; longueur += 7) {
      var coupee = Arrays.copyOf(entiere, longueur);
      try {
        assertThat(ImageIO.read(new ByteArrayInputStream(controler(coupee).contenu()))).isNotNull();
      } catch (DocumentRefuse refus) {
        assertThat(refus.motif().cle()).isIn("FormatDeDocumentRefuse", "ImageIllisible");
      }
    }
  }

  @Test
  @DisplayName("A18 : un flux de page qui se déplierait sans fin est gardé tel quel, sans l’ouvrir")
  void une_bombe_de_page_est_gardee_sans_l_ouvrir() throws IOException {
    var flux = new ByteArrayOutputStream();
    try (var compresse = new DeflaterOutputStream(flux)) {
      var zeros = new byte[1024 * 1024];
      for (int mo = 0; mo < 100; mo++) {
        compresse.write(zeros);
      }
    }
    var contenu = new ByteArrayOutputStream();
    contenu.writeBytes(texte("%PDF-1.7\n4 0 obj<</Filter/FlateDecode>>stream\n"));
    contenu.writeBytes(flux.toByteArray());
    contenu.writeBytes(texte("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));

    assertThat(controler(contenu.toByteArray()).contenu()).isEqualTo(contenu.toByteArray());
  }

  private static ControleDocument controler(byte[] contenu) throws IOException {
    return ControleDocument.lire(new ByteArrayInputStream(contenu), new FichiersAdmis(3, false));
  }

  private static byte[] pdf(String catalogue) {
    return texte(BON_PDF.replace("/Type/Catalog", "/Type/Catalog" + catalogue));
  }

  private static byte[] image(String format, String suite) throws IOException {
    var octets = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), format, octets);
    octets.writeBytes(texte(suite));
    return octets.toByteArray();
  }

  private static byte[] commentee(byte[] jpeg, String texte) {
    var octets = new ByteArrayOutputStream();
    octets.write(jpeg, 0, 2);
    octets.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (texte.length() + 2)});
    octets.writeBytes(texte(texte));
    octets.write(jpeg, 2, jpeg.length - 2);
    return octets.toByteArray();
  }

  /** Says it is that large, and holds nothing. */
  private static byte[] png(int largeur, int hauteur) {
    var entete = ByteBuffer.allocate(17).put(texte("IHDR")).putInt(largeur).putInt(hauteur);
    entete.put(new byte[] {8, 2, 0, 0, 0});
    var controle = new CRC32();
    controle.update(entete.array());
    var png = ByteBuffer.allocate(45);
    png.put(texte("\u0089PNG\r\n\u001a\n")).putInt(13).put(entete.array());
    png.putInt((int) controle.getValue()).putInt(0).put(texte("IEND")).putInt(0xAE426082);
    return png.array();
  }

  private static byte[] texte(String texte) {
    return texte.getBytes(StandardCharsets.ISO_8859_1);
  }
}
