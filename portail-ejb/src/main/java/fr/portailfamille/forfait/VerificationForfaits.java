package fr.portailfamille.forfait;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a request for packages must say before it can be filed (A29, A30). */
final class VerificationForfaits {

  static final int ENFANTS = 2;
  static final int CONDITIONS = 3;

  private final List<Refus> refus = new ArrayList<>();

  private VerificationForfaits() {}

  static List<Refus> verifier(ForfaitsDemandes form) {
    var verification = new VerificationForfaits();
    var enfants = form.getEnfants();
    for (int rang = 0; rang < enfants.size(); rang++) {
      if (enfants.get(rang).isVoulue()) {
        verification.enfant(enfants.get(rang), rang);
      }
    }
    int dernier = Math.max(0, enfants.size() - 1);
    verification.siRien(
        form.voulus().isEmpty(), ENFANTS, dernier, "voulue", Motif.of("ForfaitSansEnfant"));
    verification.siRien(
        !form.isConditions(), CONDITIONS, 0, "conditions", Motif.of("ConditionsObligatoires"));
    return verification.refus;
  }

  private void enfant(EnfantAuForfait demande, int rang) {
    jours(demande).ifPresent(motif -> refus.add(new Refus(ENFANTS, rang, "jours", motif)));
    debut(demande).ifPresent(motif -> refus.add(new Refus(ENFANTS, rang, "debut", motif)));
  }

  private static Optional<Motif> jours(EnfantAuForfait demande) {
    if (demande.getJours().length == 0) {
      return Optional.of(Motif.of("ForfaitSansJour", demande.getPrenom()));
    }
    return demande.estPossible()
        ? Optional.empty()
        : Optional.of(Motif.of("ForfaitJoursImpossibles", demande.getPrenom()));
  }

  private static Optional<Motif> debut(EnfantAuForfait demande) {
    var debut = demande.getDebut();
    if (debut == null) {
      return Optional.of(Motif.of("ForfaitDebutObligatoire", demande.getPrenom()));
    }
    boolean possible = !debut.isBefore(demande.getAuPlusTot()) && !debut.isAfter(demande.getFin());
    return possible
        ? Optional.empty()
        : Optional.of(Motif.of("ForfaitDebutImpossible", demande.getAuPlusTot(), demande.getFin()));
  }

  private void siRien(boolean rien, int etape, int rang, String champ, Motif motif) {
    if (rien) {
      refus.add(new Refus(etape, rang, champ, motif));
    }
  }
}
