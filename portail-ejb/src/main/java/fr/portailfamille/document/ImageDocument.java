package fr.portailfamille.document;

import fr.portailfamille.commun.Motif;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Draws a photo again: what is kept is its picture alone, upright, sharp enough to read an A4 page,
 * without the place it was taken nor anything a file may hide.
 */
final class ImageDocument {

  /** An A4 page at 250 dots an inch. */
  static final int PLUS_GRAND_COTE = 3000;

  /** Four times what telephones take; a few bytes may unfold into gigabytes. */
  static final long PIXELS_AU_PLUS = 100_000_000;

  private static final double QUALITE = 0.85;

  private ImageDocument() {}

  /**
   * As a JPEG. What a file says beside its picture is not even unfolded: a few bytes may hold a
   * lot.
   *
   * @param format of the file, as image readers call it
   * @throws DocumentRefuse when it is too large or cannot be drawn
   */
  static byte[] redessiner(byte[] contenu, String format) {
    try (var flux = ImageIO.createImageInputStream(new ByteArrayInputStream(contenu))) {
      ImageReader lecteur = ImageIO.getImageReadersByFormatName(format).next();
      try {
        boolean photo = "jpeg".equals(format);
        lecteur.setInput(flux, !photo, !photo);
        return photo
            ? jpeg(lire(lecteur), orientation(lecteur))
            : jpeg(surFondBlanc(lire(lecteur)), Orientation.TOP_LEFT);
      } finally {
        lecteur.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException illisible) {
      throw new DocumentRefuse(Motif.of("ImageIllisible"));
    }
  }

  /** Sides are read before the picture, and a very large one is read in part of its lines. */
  private static BufferedImage lire(ImageReader lecteur) throws IOException {
    int largeur = lecteur.getWidth(0);
    int hauteur = lecteur.getHeight(0);
    if ((long) largeur * hauteur > PIXELS_AU_PLUS) {
      throw new DocumentRefuse(Motif.of("ImageTropGrande"));
    }
    int pas = Math.max(1, Math.max(largeur, hauteur) / PLUS_GRAND_COTE);
    var lecture = lecteur.getDefaultReadParam();
    lecture.setSourceSubsampling(pas, pas, 0, 0);
    return lecteur.read(0, lecture);
  }

  /** A JPEG knows no transparency. */
  private static BufferedImage surFondBlanc(BufferedImage image) {
    var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var dessin = opaque.createGraphics();
    dessin.drawImage(image, 0, 0, Color.WHITE, null);
    dessin.dispose();
    return opaque;
  }

  /** Upright when it is not told, or in segments out of order, as some editors write them. */
  private static Orientation orientation(ImageReader lecteur) {
    try {
      var lue = ExifUtils.getExifOrientation(lecteur, 0);
      return lue == null ? Orientation.TOP_LEFT : lue;
    } catch (IOException desordre) {
      return Orientation.TOP_LEFT;
    }
  }

  private static byte[] jpeg(BufferedImage image, Orientation orientation) throws IOException {
    int cote = Math.max(image.getWidth(), image.getHeight());
    var sortie = new ByteArrayOutputStream();
    Thumbnails.of(image)
        .scale(Math.min(1.0, (double) PLUS_GRAND_COTE / cote))
        .addFilter(ExifFilterUtils.getFilterForOrientation(orientation))
        .outputFormat("jpg")
        .outputQuality(QUALITE)
        .toOutputStream(sortie);
    return sortie.toByteArray();
  }
}
