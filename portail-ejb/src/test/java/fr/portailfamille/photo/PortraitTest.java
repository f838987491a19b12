package fr.portailfamille.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.RegleMetierException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortraitTest {

  @ParameterizedTest(name = "de {0} x {1}")
  @CsvSource({"3000, 2000", "1200, 3000", "80, 60", "420, 540"})
  @DisplayName("C16 : toute photo devient un portrait de la même taille, pris en son milieu")
  void un_portrait(int largeur, int hauteur) throws IOException {
    var portrait = lire(Portrait.decouper(photo(largeur, hauteur)));

    assertThat(portrait.getWidth()).isEqualTo(Portrait.LARGEUR);
    assertThat(portrait.getHeight()).isEqualTo(Portrait.HAUTEUR);
    var milieu = new Color(portrait.getRGB(Portrait.LARGEUR / 2, Portrait.HAUTEUR / 2));
    assertThat(milieu.getRed()).isGreaterThan(200);
    assertThat(milieu.getBlue()).isLessThan(60);
  }

  @Test
  @DisplayName("C16 : ce qui n’est pas une image est refusé")
  void pas_une_image() {
    assertThatThrownBy(() -> Portrait.decouper(new byte[20]))
        .isInstanceOf(RegleMetierException.class);
  }

  /** Blue, with a red middle. */
  private static byte[] photo(int largeur, int hauteur) throws IOException {
    var image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
    var dessin = image.createGraphics();
    dessin.setColor(Color.BLUE);
    dessin.fillRect(0, 0, largeur, hauteur);
    dessin.setColor(Color.RED);
    dessin.fillRect(largeur / 3, hauteur / 3, largeur / 3, hauteur / 3);
    dessin.dispose();
    var octets = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", octets);
    return octets.toByteArray();
  }

  private static BufferedImage lire(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }
}
