package fr.portailfamille.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.tika.Tika;

/**
 * What a file really is, from its bytes alone. A file that could also be read as something else
 * (PDF readers accept their header anywhere in the first 1024 bytes, archives are read from their
 * end) is not recognised.
 */
enum FormatDocument {
  PDF("application/pdf", "pdf") {
    @Override
    boolean seLit(byte[] contenu) {
      return contient(contenu, 0, 5, "%PDF-")
          && contient(contenu, contenu.length - ENTETE, contenu.length, "%%EOF");
    }

    @Override
    byte[] assainir(byte[] contenu) {
      ContenuPdf.danger(contenu)
          .ifPresent(
              motif -> {
                throw new DocumentRefuse(motif);
              });
      return contenu;
    }
  },
  JPEG("image/jpeg", "jpg") {
    @Override
    boolean seLit(byte[] contenu) {
      return estUneImage(contenu, "jpeg");
    }

    @Override
    byte[] assainir(byte[] contenu) {
      return ImageDocument.redessiner(contenu, "jpeg");
    }
  },
  /** Kept as a JPEG: drawn again as a PNG, a screen shot could weigh ten times what was sent. */
  PNG("image/png", "png") {
    @Override
    boolean seLit(byte[] contenu) {
      return estUneImage(contenu, "png");
    }

    @Override
    byte[] assainir(byte[] contenu) {
      return ImageDocument.redessiner(contenu, "png");
    }

    @Override
    FormatDocument garde() {
      return JPEG;
    }
  };

  private static final int ENTETE = 1024;
  private static final int COMMENTAIRE_ARCHIVE_MAXIMAL = 65_535;
  private static final int FIN_D_ARCHIVE = 22;
  private static final Tika TIKA = new Tika();

  private final String typeMime;
  private final String extension;

  FormatDocument(String typeMime, String extension) {
    this.typeMime = typeMime;
    this.extension = extension;
  }

  static FormatDocument de(String typeMime) {
    return Arrays.stream(values())
        .filter(format -> format.typeMime.equals(typeMime))
        .findFirst()
        .orElseThrow();
  }

  String extension() {
    return extension;
  }

  String typeMime() {
    return typeMime;
  }

  abstract boolean seLit(byte[] contenu);

  /**
   * What is kept of a file of this format.
   *
   * @throws DocumentRefuse when nothing can be
   */
  abstract byte[] assainir(byte[] contenu);

  /** Format of what is kept. */
  FormatDocument garde() {
    return this;
  }

  static Optional<FormatDocument> reconnaitre(byte[] contenu) {
    String type = TIKA.detect(contenu);
    for (FormatDocument format : values()) {
      if (format.typeMime.equals(type) && format.seLit(contenu) && !estAussiUneArchive(contenu)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static boolean estUneImage(byte[] contenu, String format) {
    return !contient(contenu, 0, ENTETE, "%PDF-") && aDesDimensions(contenu, format);
  }

  private static boolean aDesDimensions(byte[] contenu, String format) {
    try (var image = ImageIO.createImageInputStream(new ByteArrayInputStream(contenu))) {
      ImageReader lecteur = ImageIO.getImageReadersByFormatName(format).next();
      try {
        lecteur.setInput(image);
        return lecteur.getWidth(0) > 0 && lecteur.getHeight(0) > 0;
      } finally {
        lecteur.dispose();
      }
    } catch (IOException illisible) {
      return false;
    }
  }

  /** An end-of-archive record (APPNOTE 4.3.16) whose comment runs exactly to the last byte. */
  private static boolean estAussiUneArchive(byte[] contenu) {
    var octets = ByteBuffer.wrap(contenu).order(ByteOrder.LITTLE_ENDIAN);
    int debut = Math.max(0, contenu.length - FIN_D_ARCHIVE - COMMENTAIRE_ARCHIVE_MAXIMAL);
    for (int i = contenu.length - FIN_D_ARCHIVE; i >= debut; i--) {
      if (octets.getInt(i) == 0x06054b50
          && i + FIN_D_ARCHIVE + Short.toUnsignedInt(octets.getShort(i + 20)) == contenu.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean contient(byte[] contenu, int debut, int fin, String texte) {
    int de = Math.max(0, debut);
    int longueur = Math.min(contenu.length, fin) - de;
    return new String(contenu, de, longueur, StandardCharsets.ISO_8859_1).contains(texte);
  }
}
