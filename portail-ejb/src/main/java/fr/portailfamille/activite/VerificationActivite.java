package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Refus;
import java.util.ArrayList;
import java.util.List;

/** What an enrolment in an activity must say before it can be filed (D18, D19). Pure. */
final class VerificationActivite {

  static final int CHOIX = 2;
  static final int JOURS = 3;
  private static final int CONDITIONS = 5;

  private final List<Refus> refus = new ArrayList<>();

  private VerificationActivite() {}

  static List<Refus> verifier(ActiviteDemandee form) {
    var verification = new VerificationActivite();
    verification.choix(form);
    var voulues = form.voulues();
    for (int rang = 0; rang < voulues.size(); rang++) {
      verification.jours(voulues.get(rang), rang);
    }
    verification.exiger(
        form.isConditions(), CONDITIONS, "conditions", Motif.of("ConditionsObligatoires"));
    return verification.refus;
  }

  private void choix(ActiviteDemandee form) {
    if (form.getChoix() == null) {
      exiger(false, CHOIX, "choix", Motif.of("ChoisissezUneActivite"));
      return;
    }
    exiger(!form.voulues().isEmpty(), CHOIX, "voulus", Motif.of("ChoisissezUnEnfant"));
    form.voulues().stream()
        .map(EnfantAInscrire::getObstacle)
        .filter(obstacle -> obstacle != null)
        .forEach(
            obstacle ->
                exiger(false, CHOIX, "voulus", Motif.of("InscriptionImpossible", obstacle)));
  }

  private void jours(EnfantAInscrire demande, int rang) {
    if (demande.getJours().length == 0) {
      refus.add(
          new Refus(JOURS, rang, "jours", Motif.of("JoursObligatoires", demande.getPrenom())));
    } else if (demande.joursVoulus() == demande.getJoursActuels()) {
      refus.add(new Refus(JOURS, rang, "jours", Motif.of("MemesJours", demande.getPrenom())));
    }
    VerificationInscriptions.premierJour(demande)
        .ifPresent(motif -> refus.add(new Refus(JOURS, rang, "debut", motif)));
  }

  private void exiger(boolean juste, int etape, String champ, Motif motif) {
    if (!juste) {
      refus.add(new Refus(etape, 0, champ, motif));
    }
  }
}
