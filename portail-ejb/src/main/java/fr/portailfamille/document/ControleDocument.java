package fr.portailfamille.document;

import fr.portailfamille.commun.Motif;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A file as it arrives: read within the limit, recognised by its content. Mo are those the file
 * explorers show, 1 048 576 bytes (B33). {@code contenu} is what is kept: a photo is drawn again.
 */
record ControleDocument(byte[] contenu, FormatDocument format) {

  static final int MO = 1024 * 1024;

  static ControleDocument lire(InputStream flux, FichiersAdmis admis) throws IOException {
    int limite = admis.taille() * MO;
    byte[] contenu = flux.readNBytes(limite + 1);
    if (contenu.length == 0) {
      throw refus("DocumentVide", admis);
    }
    if (contenu.length > limite) {
      long taille = contenu.length + flux.transferTo(OutputStream.nullOutputStream());
      throw new DocumentRefuse(
          Motif.of("DocumentTropLourd", admis.taille(), enMo(taille), admis.motifDesFormats()));
    }
    return FormatDocument.reconnaitre(contenu)
        .filter(admis::admet)
        .map(format -> new ControleDocument(format.assainir(contenu), format.garde()))
        .orElseThrow(() -> refus("FormatDeDocumentRefuse", admis));
  }

  private static DocumentRefuse refus(String motif, FichiersAdmis admis) {
    return new DocumentRefuse(Motif.of(motif, admis.taille(), admis.motifDesFormats()));
  }

  /** Where a picture is asked for, a PDF will not do. */
  void exigerPhoto(FichiersAdmis admis) {
    if (format != FormatDocument.JPEG) {
      throw new DocumentRefuse(Motif.of("PhotoAttendue", admis.motifDesPhotos()));
    }
  }

  /** Rounded up, so that a file over the limit never seems to be just at it. */
  private static BigDecimal enMo(long octets) {
    return BigDecimal.valueOf(octets).divide(BigDecimal.valueOf(MO), 1, RoundingMode.UP);
  }
}
