package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an enrolment must say before it can be filed (A28, A30). */
final class VerificationInscriptions {

  static final int ENFANT = 2;
  static final int CONDITIONS = 3;

  private final List<Refus> refus = new ArrayList<>();

  private VerificationInscriptions() {}

  static List<Refus> verifier(InscriptionsDemandees form) {
    var verification = new VerificationInscriptions();
    var enfants = form.getEnfants();
    for (int rang = 0; rang < enfants.size(); rang++) {
      if (enfants.get(rang).isVoulue()) {
        verification.debut(enfants.get(rang), rang);
      }
    }
    int dernier = Math.max(0, enfants.size() - 1);
    verification.exiger(
        !form.voulues().isEmpty(), ENFANT, dernier, "voulue", Motif.of("AucunEnfantAInscrire"));
    verification.exiger(
        form.isConditions(), CONDITIONS, 0, "conditions", Motif.of("ConditionsObligatoires"));
    return verification.refus;
  }

  private void debut(EnfantAInscrire demande, int rang) {
    premierJour(demande).ifPresent(motif -> refus.add(new Refus(ENFANT, rang, "debut", motif)));
  }

  /** What is wrong with the first day wanted, if anything. */
  static Optional<Motif> premierJour(EnfantAInscrire demande) {
    var debut = demande.getDebut();
    if (debut == null) {
      return Optional.of(Motif.of("PremierJourObligatoire", demande.getPrenom()));
    }
    var annee = new Periode(demande.getDebutAnnee(), demande.getFinAnnee());
    var deja = demande.getDejaJusquAu();
    if (!annee.contient(debut)) {
      return Optional.of(Motif.of("PremierJourHorsAnnee", annee.debut(), annee.fin()));
    }
    return deja != null && !debut.isAfter(deja)
        ? Optional.of(Motif.of("PremierJourDejaInscrit", demande.getPrenom(), deja))
        : Optional.empty();
  }

  private void exiger(boolean juste, int etape, int rang, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, rang, champ, motif));
    }
  }
}
