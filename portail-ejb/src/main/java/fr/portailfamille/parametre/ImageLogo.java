package fr.portailfamille.parametre;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws a logo again: what is kept is our own PNG, without anything a file may hide, four times as
 * sharp as the 44 px band it is shown in at most.
 */
final class ImageLogo {

  static final int MO = 1;
  static final int PLUS_GRAND_COTE = 4000;
  static final int HAUTEUR = 176;
  static final int LARGEUR = 640;
  private static final Set<String> FORMATS = Set.of("png", "jpeg");

  private ImageLogo() {}

  /**
   * @throws LogoRefuse when it is not a PNG or JPEG picture within the limits
   */
  static byte[] redessiner(InputStream flux) {
    try {
      byte[] octets = flux.readNBytes(MO * 1024 * 1024 + 1);
      if (octets.length > MO * 1024 * 1024) {
        throw new LogoRefuse();
      }
      return png(reduire(lire(octets)));
    } catch (IOException illisible) {
      throw new LogoRefuse();
    }
  }

  private static BufferedImage lire(byte[] octets) throws IOException {
    try (ImageInputStream entree =
        ImageIO.createImageInputStream(new ByteArrayInputStream(octets))) {
      var lecteurs = ImageIO.getImageReaders(entree);
      if (!lecteurs.hasNext()) {
        throw new LogoRefuse();
      }
      return lire(lecteurs.next(), entree);
    }
  }

  /** Sides are read before the picture: a small file may unfold into gigabytes. */
  private static BufferedImage lire(ImageReader lecteur, ImageInputStream entree)
      throws IOException {
    try {
      lecteur.setInput(entree, true, true);
      if (!FORMATS.contains(lecteur.getFormatName().toLowerCase(Locale.ROOT))
          || lecteur.getWidth(0) > PLUS_GRAND_COTE
          || lecteur.getHeight(0) > PLUS_GRAND_COTE) {
        throw new LogoRefuse();
      }
      return lecteur.read(0);
    } catch (IllegalArgumentException | IndexOutOfBoundsException malFormee) {
      throw new LogoRefuse();
    } finally {
      lecteur.dispose();
    }
  }

  private static BufferedImage reduire(BufferedImage image) {
    double echelle =
        Math.min(
            1.0,
            Math.min((double) HAUTEUR / image.getHeight(), (double) LARGEUR / image.getWidth()));
    int largeur = Math.max(1, (int) Math.round(image.getWidth() * echelle));
    int hauteur = Math.max(1, (int) Math.round(image.getHeight() * echelle));
    var reduite = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_ARGB);
    var dessin = reduite.createGraphics();
    dessin.drawImage(
        image.getScaledInstance(largeur, hauteur, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    dessin.dispose();
    return reduite;
  }

  private static byte[] png(BufferedImage image) {
    var sortie = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", sortie);
    } catch (IOException enMemoire) {
      throw new UncheckedIOException(enMemoire);
    }
    return sortie.toByteArray();
  }
}
