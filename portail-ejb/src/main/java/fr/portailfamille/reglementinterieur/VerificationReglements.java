package fr.portailfamille.reglementinterieur;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;

/**
 * What a signature must say (E13). A sheet left alone is signed another day; one sheet at least is
 * signed.
 */
final class VerificationReglements {

  static final int FICHES = 2;
  static final int LONGUEUR_LIEU = 70;

  private final ReglementsASigner form;
  private final List<Refus> refus = new ArrayList<>();

  private VerificationReglements(ReglementsASigner form) {
    this.form = form;
  }

  static List<Refus> verifier(ReglementsASigner form) {
    var verification = new VerificationReglements(form);
    for (int rang = 0; rang < form.getFiches().size(); rang++) {
      var fiche = form.getFiches().get(rang);
      if (!fiche.isVierge()) {
        verification.signee(fiche, rang);
      }
    }
    verification.auMoinsUne();
    return verification.refus;
  }

  private void signee(FicheASigner fiche, int rang) {
    exiger(fiche.toutAccepte(), rang, "accepte", Motif.of("ReglementAAccepter", fiche.getPrenom()));
    boolean vide = fiche.getLieu() == null || fiche.getLieu().isBlank();
    exiger(!vide, rang, "lieu", Motif.of("LieuDeSignatureObligatoire"));
    exiger(
        vide || fiche.getLieu().strip().length() <= LONGUEUR_LIEU,
        rang,
        "lieu",
        Motif.of("LieuDeSignatureTropLong", LONGUEUR_LIEU));
    exiger(
        Normalisation.normaliser(fiche.getSignature())
            .equals(Normalisation.normaliser(form.getSignataire())),
        rang,
        "signature",
        Motif.of("SignatureAEcrire", form.getSignataire()));
  }

  /** Said on the last sheet, once each has been seen. */
  private void auMoinsUne() {
    int derniere = Math.max(0, form.getFiches().size() - 1);
    exiger(
        form.getFiches().stream().anyMatch(fiche -> !fiche.isVierge()),
        derniere,
        "signature",
        form.getFiches().isEmpty()
            ? Motif.of("ReglementsTousSignes")
            : Motif.of("AucuneSignature"));
  }

  private void exiger(boolean juste, int rang, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(FICHES, rang, champ, motif));
    }
  }
}
