package fr.portailfamille.reglementinterieur;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Rules that concern a child, signed or not.
 *
 * @param texteId of the words signed; null as long as those of today are not
 * @param signataire null when not signed, or for a family when the other household did; so is
 *     {@code lieu}
 * @param signeLe null as long as the words of today are not signed
 * @param signeAvantLe when an earlier version was, null if none was or if this one is
 */
public record LigneReglement(
    ReglementInterieur reglement,
    Long texteId,
    String signataire,
    String lieu,
    Instant signeLe,
    Instant signeAvantLe)
    implements Serializable {

  /** {@code signatures}: latest first. */
  static LigneReglement de(long enfant, TexteEnVigueur texte, List<SignatureConnue> signatures) {
    var siennes =
        signatures.stream()
            .filter(s -> s.enfantId() == enfant && s.reglement() == texte.reglement())
            .toList();
    return siennes.stream()
        .filter(signature -> signature.porteSur(enfant, texte))
        .findFirst()
        .map(LigneReglement::signee)
        .orElseGet(() -> manquante(texte.reglement(), siennes));
  }

  private static LigneReglement signee(SignatureConnue s) {
    return new LigneReglement(
        s.reglement(), s.texteId(), s.signataire(), s.lieu(), s.signeLe(), null);
  }

  private static LigneReglement manquante(
      ReglementInterieur reglement, List<SignatureConnue> anciennes) {
    var avant = anciennes.stream().findFirst().map(SignatureConnue::signeLe).orElse(null);
    return new LigneReglement(reglement, null, null, null, null, avant);
  }

  public boolean signe() {
    return signeLe != null;
  }

  public boolean parUnAutreFoyer() {
    return signe() && signataire == null;
  }
}
