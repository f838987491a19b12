package fr.portailfamille.reglementinterieur;

import java.time.Instant;

/** A signature and the version it is under. */
public record SignatureConnue(
    long enfantId,
    ReglementInterieur reglement,
    long texteId,
    String version,
    long familleId,
    String signataire,
    String lieu,
    Instant signeLe) {

  boolean porteSur(long enfant, TexteEnVigueur texte) {
    return enfantId == enfant && reglement == texte.reglement() && version.equals(texte.version());
  }

  /** As this household may read it: that the other one has signed, not who nor where. */
  SignatureConnue pour(long famille) {
    return familleId == famille
        ? this
        : new SignatureConnue(
            enfantId, reglement, texteId, version, familleId, null, null, signeLe);
  }
}
