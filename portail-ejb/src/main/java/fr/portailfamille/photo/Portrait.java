package fr.portailfamille.photo;

import fr.portailfamille.commun.RegleMetierException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/** Cuts a photo to the size of a portrait, from its middle. Pure. */
final class Portrait {

  /** As an identity photo, 35 x 45 mm; sharp enough on paper. */
  static final int LARGEUR = 420;

  static final int HAUTEUR = 540;
  private static final double QUALITE = 0.85;

  private Portrait() {}

  /** A JPEG in, upright already; a JPEG out. */
  static byte[] decouper(byte[] jpeg) {
    var sortie = new ByteArrayOutputStream();
    try {
      Thumbnails.of(new ByteArrayInputStream(jpeg))
          .size(LARGEUR, HAUTEUR)
          .crop(Positions.CENTER)
          .outputFormat("jpg")
          .outputQuality(QUALITE)
          .toOutputStream(sortie);
    } catch (IOException illisible) {
      throw new RegleMetierException("ImageIllisible");
    }
    return sortie.toByteArray();
  }
}
