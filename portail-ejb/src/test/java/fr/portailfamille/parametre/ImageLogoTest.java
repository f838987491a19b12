package fr.portailfamille.parametre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A01 : le logo de la collectivité est redessiné par le portail")
class ImageLogoTest {

  @ParameterizedTest(name = "{0} de {1} × {2} devient {3} × {4}")
  @CsvSource({
    "png,  100,  80, 100,  80",
    "png,  352, 352, 176, 176",
    "jpeg, 2000, 500, 640, 160",
    "png,  3000,  2, 640,   1",
  })
  void une_image_est_reduite_sans_etre_deformee(
      String format, int largeur, int hauteur, int largeurFinale, int hauteurFinale)
      throws IOException {
    var png = redessiner(image(format, largeur, hauteur));

    var logo = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    assertThat(logo.getWidth()).isEqualTo(largeurFinale);
    assertThat(logo.getHeight()).isEqualTo(hauteurFinale);
  }

  @Test
  void ce_que_le_fichier_cache_n_est_pas_garde() throws IOException {
    var cache = "<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
    var image = image("png", 40, 40);
    var avecSuite = Arrays.copyOf(image, image.length + cache.length);
    System.arraycopy(cache, 0, avecSuite, image.length, cache.length);

    var png = redessiner(avecSuite);

    assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  static Stream<Arguments> fichiersRefuses() throws IOException {
    return Stream.of(
        Arguments.of("vide", new byte[0]),
        Arguments.of("texte", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("GIF", image("gif", 10, 10)),
        Arguments.of("PNG coupé", Arrays.copyOf(image("png", 200, 200), 60)),
        Arguments.of("4001 points de large", image("png", 4001, 1)),
        Arguments.of("plus de 1 Mo", Arrays.copyOf(image("png", 10, 10), 1024 * 1024 + 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fichiersRefuses")
  void ce_qui_n_est_pas_une_image_dans_les_limites_est_refuse(String nom, byte[] fichier) {
    assertThatThrownBy(() -> redessiner(fichier)).isInstanceOf(LogoRefuse.class);
  }

  private static byte[] redessiner(byte[] fichier) {
    return ImageLogo.redessiner(new ByteArrayInputStream(fichier));
  }

  private static byte[] image(String format, int largeur, int hauteur) throws IOException {
    var sortie = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB), format, sortie);
    return sortie.toByteArray();
  }
}
