package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ControleDocumentTest {

  private static final FichiersAdmis ADMIS = new FichiersAdmis(3, false);

  private static final int TROIS_MO = 3 * 1024 * 1024;

  @Test
  @DisplayName("B33 : 3 Mo exactement sont acceptés")
  void trois_mo_sont_acceptes() throws IOException {
    assertThat(controler(pdf(TROIS_MO)).format()).isEqualTo(FormatDocument.PDF);
  }

  @Test
  @DisplayName("B33 : 3 Mo + 1 octet sont refusés, et la phrase dit quoi faire")
  void un_octet_de_trop_est_refuse() {
    assertThatThrownBy(() -> controler(pdf(TROIS_MO + 1)))
        .isInstanceOfSatisfying(
            DocumentRefuse.class,
            refus ->
                assertThat(Messages.texte(refus.motif()))
                    .isEqualTo(
                        "Choisissez un fichier PDF ou JPEG de 3 Mo au plus ; celui-ci fait 3,1"
                            + " Mo."));
  }

  @Test
  void un_fichier_vide_est_refuse() {
    assertThatThrownBy(() -> controler(new byte[0])).hasMessage("DocumentVide");
  }

  @Test
  @DisplayName("B32 : une photo JPEG est acceptée")
  void une_photo_est_acceptee() throws IOException {
    assertThat(controler(jpeg()).format()).isEqualTo(FormatDocument.JPEG);
  }

  @Test
  void une_photo_suivie_d_une_video_du_telephone_est_acceptee() throws IOException {
    var photoAnimee = bout(jpeg(), texte("\0\0\0\u0018ftypmp42 suite de la vidéo"));

    assertThat(controler(photoAnimee).format()).isEqualTo(FormatDocument.JPEG);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mauvaisFichiers")
  @DisplayName("A18, B32 : le contenu compte, pas le nom")
  void un_autre_contenu_est_refuse(String nom, byte[] contenu) {
    assertThatThrownBy(() -> controler(contenu)).hasMessage("FormatDeDocumentRefuse");
  }

  static Stream<Arguments> mauvaisFichiers() throws IOException {
    return Stream.of(
        arguments("programme Windows renommé en .pdf", texte("MZ\u0090\0\u0003\0\0\0 programme")),
        arguments("page HTML", texte("<!DOCTYPE html><script>alert(1)</script>")),
        arguments("texte", texte("Bonjour")),
        arguments("un seul octet", texte("%")),
        arguments("PDF tronqué", Arrays.copyOf(pdf(4096), 2000)),
        arguments("début de JPEG sans image", bout(Arrays.copyOf(jpeg(), 20), new byte[500])),
        arguments("PDF caché dans une photo", apres(jpeg(), 2, texte("%PDF-1.4 %%EOF"))),
        arguments("archive cachée derrière un PDF", bout(pdf(2000), archive())),
        arguments("archive cachée derrière une photo", bout(jpeg(), archive())),
        arguments("page HTML avant un PDF", bout(texte("<html>"), pdf(2000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pdfDangereux")
  @DisplayName("A18 : un PDF qui fait autre chose que se lire est refusé, avec quoi faire")
  void un_pdf_dangereux_est_refuse(String nom, byte[] contenu, String motif) {
    assertThatThrownBy(() -> controler(contenu)).hasMessage(motif);
  }

  static Stream<Arguments> pdfDangereux() {
    return Stream.of(
        arguments("script", pdf("<</S/JavaScript/JS(app.alert(1))>>"), "PdfActif"),
        arguments("script au nom échappé", pdf("<</S/J#61vaScript/JS(x)>>"), "PdfActif"),
        arguments("programme lancé", pdf("<</S /Launch /F(x.exe)>>"), "PdfActif"),
        arguments("fichier joint", pdf("<</Type/EmbeddedFile/Length 3>>"), "PdfActif"),
        arguments("formulaire XFA", pdf("<</XFA 12 0 R>>"), "PdfActif"),
        arguments("script dans un flux d’objets", objets("<</S/JavaScript>>", ""), "PdfActif"),
        arguments(
            "script échappé dans un flux d’objets", objets("<</S/Java#53cript>>", ""), "PdfActif"),
        arguments(
            "flux d’objets doublement encodé",
            objets("<<>>", "/Filter[/ASCII85Decode/FlateDecode]"),
            "PdfActif"),
        arguments("filtre dit ailleurs", objets("<</S/JavaScript>>", "/Filter 7 0 R"), "PdfActif"),
        arguments(
            "deux fois compressé", objets("<<>>", "/Filter[/FlateDecode/FlateDecode]"), "PdfActif"),
        arguments("flux d’objets hors du fichier", objets("<<>>", "/F(x.pdf)"), "PdfActif"),
        arguments(
            "flux d’objets par milliers",
            pdf("1 0 obj<</Filter/FlateDecode" + "/ObjStm ".repeat(300_000) + "stream"),
            "PdfActif"),
        arguments("flux d’objets déguisé", pdf("<</Type/Obj#53tm>>stream\nx"), "PdfActif"),
        arguments("bombe", objets(" ".repeat(17 * 1024 * 1024), ""), "PdfActif"),
        arguments("mot de passe", pdf("trailer <</Encrypt 4 0 R>>"), "PdfProtege"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pdfInoffensifs")
  void un_pdf_qui_se_lit_est_accepte_tel_quel(String nom, byte[] contenu) throws IOException {
    assertThat(controler(contenu).contenu()).isEqualTo(contenu);
  }

  static Stream<Arguments> pdfInoffensifs() {
    return Stream.of(
        arguments(
            "flux d’objets, filtre en liste",
            objets("<</Type/Page>>", "/First 5/Filter [ /FlateDecode ] /Length 40")),
        arguments("flux d’objets", objets("<</Type/Page>>", "")),
        arguments("métadonnées déclarées non chiffrées", pdf("<</EncryptMetadata false>>")),
        arguments("lien", pdf("<</S/URI/URI(https://exemple.fr)>>")));
  }

  @Test
  @DisplayName("A18 : d’une photo on garde l’image, remise droite, sans le lieu où elle fut prise")
  void une_photo_est_redessinee() throws IOException {
    var controle = controler(tournee(jpeg()));

    assertThat(new String(controle.contenu(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "lieu secret");
    var image = ImageIO.read(new ByteArrayInputStream(controle.contenu()));
    assertThat(image.getWidth()).isEqualTo(48);
    assertThat(image.getHeight()).isEqualTo(64);
  }

  @Test
  void une_grande_photo_reste_lisible_sans_peser() throws IOException {
    var octets = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(7000, 3500, BufferedImage.TYPE_BYTE_GRAY), "jpeg", octets);

    var image = ImageIO.read(new ByteArrayInputStream(controler(octets.toByteArray()).contenu()));

    assertThat(image.getWidth()).isEqualTo(ImageDocument.PLUS_GRAND_COTE);
    assertThat(image.getHeight()).isEqualTo(ImageDocument.PLUS_GRAND_COTE / 2);
  }

  @Test
  @DisplayName("A18 : une image qui se déplierait en gigaoctets est refusée avant d’être lue")
  void une_bombe_est_refusee() throws IOException {
    assertThatThrownBy(() -> controler(annoncant(jpeg(), 65_000, 65_000)))
        .hasMessage("ImageTropGrande");
  }

  /** The same picture, said to be that large. */
  @Test
  @DisplayName("C16 : là où une photo est attendue, un PDF ne convient pas")
  void une_photo_est_attendue() throws IOException {
    controler(jpeg()).exigerPhoto(ADMIS);

    var pdf = controler(pdf(1000));
    assertThatThrownBy(() -> pdf.exigerPhoto(ADMIS)).hasMessage("PhotoAttendue");
  }

  private static byte[] annoncant(byte[] jpeg, int largeur, int hauteur) {
    byte[] copie = jpeg.clone();
    for (int i = 2; i < copie.length - 9; i++) {
      if ((copie[i] & 0xFF) == 0xFF && (copie[i + 1] & 0xFF) == 0xC0) {
        copie[i + 5] = (byte) (hauteur >> 8);
        copie[i + 6] = (byte) hauteur;
        copie[i + 7] = (byte) (largeur >> 8);
        copie[i + 8] = (byte) largeur;
        return copie;
      }
    }
    throw new IllegalArgumentException("no frame");
  }

  /** Taken with the telephone upright (orientation 6), with a comment saying where. */
  private static byte[] tournee(byte[] jpeg) {
    byte[] exif =
        texte(
            "Exif\0\0MM\0\u002a\0\0\0\u0008"
                + "\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0");
    byte[] lieu = texte("lieu secret");
    byte[] segments =
        bout(bout(segment(0xE1, exif.length), exif), bout(segment(0xFE, lieu.length), lieu));
    int rang = 4 + ((jpeg[4] & 0xFF) << 8) + (jpeg[5] & 0xFF);
    return bout(
        bout(Arrays.copyOf(jpeg, rang), segments), Arrays.copyOfRange(jpeg, rang, jpeg.length));
  }

  private static byte[] segment(int marque, int longueur) {
    return new byte[] {
      (byte) 0xFF, (byte) marque, (byte) ((longueur + 2) >> 8), (byte) (longueur + 2)
    };
  }

  private static byte[] pdf(String objet) {
    return texte("%PDF-1.7\n1 0 obj\n" + objet + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  }

  /** In an object stream; {@code filtre} replaces the usual compression. */
  private static byte[] objets(String objets, String filtre) {
    var compresse = new ByteArrayOutputStream();
    try (var flux = new DeflaterOutputStream(compresse)) {
      flux.write(texte(objets));
    } catch (IOException enMemoire) {
      throw new UncheckedIOException(enMemoire);
    }
    var debut =
        "%PDF-1.7\n5 0 obj\n<</Type/ObjStm/N 1"
            + (filtre.isEmpty() ? "/Filter/FlateDecode" : filtre)
            + ">>\nstream\r\n";
    return bout(bout(texte(debut), compresse.toByteArray()), texte("\nendstream endobj\n%%EOF\n"));
  }

  private static ControleDocument controler(byte[] contenu) throws IOException {
    return ControleDocument.lire(new ByteArrayInputStream(contenu), ADMIS);
  }

  private static byte[] pdf(int taille) {
    byte[] debut = texte("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n");
    byte[] fin = texte("\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    byte[] pdf = new byte[taille];
    Arrays.fill(pdf, (byte) ' ');
    System.arraycopy(debut, 0, pdf, 0, debut.length);
    System.arraycopy(fin, 0, pdf, taille - fin.length, fin.length);
    return pdf;
  }

  private static byte[] jpeg() throws IOException {
    var octets = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", octets);
    return octets.toByteArray();
  }

  private static byte[] archive() throws IOException {
    var octets = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(octets)) {
      zip.putNextEntry(new ZipEntry("Programme.class"));
      zip.write(1);
    }
    return octets.toByteArray();
  }

  private static byte[] bout(byte[] un, byte[] deux) {
    byte[] tout = Arrays.copyOf(un, un.length + deux.length);
    System.arraycopy(deux, 0, tout, un.length, deux.length);
    return tout;
  }

  /** A JPEG comment segment holding {@code contenu}, right after the first {@code rang} bytes. */
  private static byte[] apres(byte[] jpeg, int rang, byte[] contenu) {
    byte[] segment = {(byte) 0xFF, (byte) 0xFE, 0, (byte) (contenu.length + 2)};
    return bout(
        bout(Arrays.copyOf(jpeg, rang), bout(segment, contenu)),
        Arrays.copyOfRange(jpeg, rang, jpeg.length));
  }

  private static byte[] texte(String texte) {
    return texte.getBytes(StandardCharsets.ISO_8859_1);
  }
}
