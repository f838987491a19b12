package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import java.awt.Color;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImagePngTest {

  private static final FichiersAdmis AVEC_PNG = new FichiersAdmis(3, true);
  private static final String PAGE = "<html><script>alert(1)</script></html>";
  private static final int DEBUT_DES_BLOCS = 8 + 25;

  @Test
  @DisplayName("B32 : une image PNG n’est prise que si la ville le veut, et la phrase le dit")
  void une_image_png_si_la_ville_le_veut() throws IOException {
    var png = capture(BufferedImage.TYPE_INT_RGB);

    assertThatThrownBy(() -> lire(png, new FichiersAdmis(3, false)))
        .isInstanceOfSatisfying(
            DocumentRefuse.class,
            refus ->
                assertThat(Messages.texte(refus.motif()))
                    .isEqualTo(
                        "Ce fichier n’est pas au format PDF ou JPEG."
                            + " Choisissez un fichier PDF ou JPEG de 3 Mo au plus."));
    assertThat(lire(png, AVEC_PNG).format()).isEqualTo(FormatDocument.JPEG);
    assertThat(AVEC_PNG.formats()).isEqualTo("PDF, JPEG ou PNG");
  }

  @Test
  @DisplayName("A18 : ce qui est transparent devient blanc, le reste garde sa couleur")
  void ce_qui_est_transparent_devient_blanc() throws IOException {
    var gardee = lire(capture(BufferedImage.TYPE_INT_ARGB), AVEC_PNG);

    var image = ImageIO.read(new ByteArrayInputStream(gardee.contenu()));
    assertThat(image.getWidth()).isEqualTo(64);
    assertThat(new Color(image.getRGB(60, 40)).getRed()).isGreaterThan(250);
    assertThat(new Color(image.getRGB(4, 4)).getRed()).isLessThan(60);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("piegees")
  @DisplayName("A18 : d’une image PNG piégée, il ne reste que l’image")
  void il_ne_reste_que_l_image(String nom, byte[] piegee) throws IOException {
    var gardee = lire(piegee, AVEC_PNG);

    assertThat(new String(gardee.contenu(), StandardCharsets.ISO_8859_1))
        .doesNotContain("<script>", "PK\u0003\u0004");
    assertThat(ImageIO.read(new ByteArrayInputStream(gardee.contenu()))).isNotNull();
  }

  static Stream<Arguments> piegees() throws IOException {
    var png = capture(BufferedImage.TYPE_INT_RGB);
    return Stream.of(
        arguments("suivie d’une page", bout(png, texte(PAGE))),
        arguments("suivie d’un début d’archive", bout(png, texte("PK\u0003\u0004 x.class"))),
        arguments("avec une page en commentaire", avecBloc(png, "tEXt", texte("Comment\0" + PAGE))),
        arguments("avec un texte qui se déplierait sans fin", avecBloc(png, "zTXt", bombe())));
  }

  @Test
  @DisplayName("A18 : une image PNG immense, coupée ou qui est aussi un PDF est refusée")
  void une_image_inutilisable_est_refusee() throws IOException {
    var png = capture(BufferedImage.TYPE_INT_RGB);

    refuse("ImageTropGrande", immense());
    refuse("FormatDeDocumentRefuse", avecBloc(png, "tEXt", texte("x\0%PDF-1.7 %%EOF")));
    refuse("FormatDeDocumentRefuse", Arrays.copyOf(png, 20));
    refuse("ImageIllisible", Arrays.copyOf(png, DEBUT_DES_BLOCS + 4));
  }

  @ParameterizedTest
  @CsvSource({
    "capture.png,capture.jpg",
    "CAPTURE.PNG,CAPTURE.jpg",
    "png,png",
    "a.png.pdf,a.png.pdf",
    "photo.jpg,photo.jpg"
  })
  @DisplayName("A18 : une image gardée en JPEG ne se nomme plus .png")
  void le_nom_suit_le_format(String nom, String garde) {
    assertThat(NomDeFichier.propre(nom, FormatDocument.JPEG)).isEqualTo(garde);
  }

  private static void refuse(String motif, byte[] contenu) {
    assertThatThrownBy(() -> lire(contenu, AVEC_PNG))
        .isInstanceOfSatisfying(
            DocumentRefuse.class, refus -> assertThat(refus.motif().cle()).isEqualTo(motif));
  }

  private static ControleDocument lire(byte[] contenu, FichiersAdmis admis) throws IOException {
    return ControleDocument.lire(new ByteArrayInputStream(contenu), admis);
  }

  /** Black above, nothing below. */
  private static byte[] capture(int type) throws IOException {
    var image = new BufferedImage(64, 48, type);
    var dessin = image.createGraphics();
    dessin.setColor(Color.BLACK);
    dessin.fillRect(0, 0, 64, 16);
    dessin.dispose();
    var octets = new ByteArrayOutputStream();
    ImageIO.write(image, "png", octets);
    return octets.toByteArray();
  }

  private static byte[] immense() {
    var entete = ByteBuffer.allocate(13).putInt(50_000).putInt(50_000);
    entete.put(new byte[] {8, 2, 0, 0, 0});
    return bout(
        bout(texte("\u0089PNG\r\n\u001a\n"), bloc("IHDR", entete.array())),
        bloc("IEND", new byte[0]));
  }

  /** After the header. */
  private static byte[] avecBloc(byte[] png, String type, byte[] contenu) {
    return bout(
        bout(Arrays.copyOf(png, DEBUT_DES_BLOCS), bloc(type, contenu)),
        Arrays.copyOfRange(png, DEBUT_DES_BLOCS, png.length));
  }

  private static byte[] bloc(String type, byte[] contenu) {
    byte[] nomme = bout(texte(type), contenu);
    var controle = new CRC32();
    controle.update(nomme);
    return ByteBuffer.allocate(nomme.length + 8)
        .putInt(contenu.length)
        .put(nomme)
        .putInt((int) controle.getValue())
        .array();
  }

  /** A hundred Mo of nothing, in a few bytes. */
  private static byte[] bombe() throws IOException {
    var octets = new ByteArrayOutputStream();
    octets.writeBytes(texte("Comment\0\0"));
    try (var compresse = new DeflaterOutputStream(octets)) {
      var zeros = new byte[1024 * 1024];
      for (int mo = 0; mo < 100; mo++) {
        compresse.write(zeros);
      }
    }
    return octets.toByteArray();
  }

  private static byte[] bout(byte[] debut, byte[] fin) {
    return ByteBuffer.allocate(debut.length + fin.length).put(debut).put(fin).array();
  }

  private static byte[] texte(String texte) {
    return texte.getBytes(StandardCharsets.ISO_8859_1);
  }
}
