package fr.portailfamille.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.portailfamille.commun.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ControleDocumentTest {

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

  private static ControleDocument controler(byte[] contenu) throws IOException {
    return ControleDocument.lire(new ByteArrayInputStream(contenu), 3);
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
