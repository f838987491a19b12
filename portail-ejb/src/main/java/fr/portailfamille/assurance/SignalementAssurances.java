package fr.portailfamille.assurance;

import fr.portailfamille.commun.Motif;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an agent should know before deciding. Pure. */
final class SignalementAssurances {

  private SignalementAssurances() {}

  /** {@code enVigueur}: the insurances of the children of the household, as they are now. */
  static List<Motif> signaler(AssurancesDeclarees form, List<Assurance> enVigueur) {
    var signalements = new ArrayList<Motif>();
    for (var enfant : form.declares()) {
      var connue = SituationAssurances.chercher(enVigueur, enfant.getEnfantId(), form.getAnneeId());
      if (!Objects.equals(enfant.getConnueId(), connue.map(Assurance::id).orElse(null))) {
        signalements.add(Motif.of("AssuranceChangeeDepuis", enfant.getPrenom()));
      } else if (enfant.isAutreFoyer()) {
        var contrat = connue.orElseThrow().entier();
        signalements.add(
            Motif.of(
                "AssuranceDeLAutreFoyer",
                enfant.getPrenom(),
                contrat.getAssureur(),
                contrat.getNumero(),
                RelectureAssurances.jour(contrat.getDebut()),
                RelectureAssurances.jour(contrat.getFin())));
      }
    }
    return signalements;
  }
}
