package fr.portailfamille.assurance;

import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.document.Sujet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One certificate for each contract: children who share a contract share its certificate. Pure. */
final class PiecesAssurances {

  static final String ATTESTATION = "ATTESTATION_ASSURANCE";
  static final PieceDemandee UNE = PieceDemandee.obligatoire(ATTESTATION);

  private PiecesAssurances() {}

  /** Keyed by the first child of its contract, however many contracts there are. */
  static List<PieceDemandee> demandees(AssurancesDeclarees form) {
    return parContrat(form).values().stream().map(enfants -> UNE.pour(sujet(enfants))).toList();
  }

  /** The contract a joined document was asked for; none when it is not asked for any more. */
  static Optional<ContratDeclare> contrat(
      AssurancesDeclarees form, String nature, Sujet sujetDuDocument) {
    return parContrat(form).values().stream()
        .filter(enfants -> UNE.pour(sujet(enfants)).cle().equals(cle(nature, sujetDuDocument)))
        .findFirst()
        .flatMap(enfants -> form.contrat(enfants.get(0)));
  }

  private static String cle(String nature, Sujet sujet) {
    return new PieceDemandee(nature, true, sujet).cle();
  }

  private static Map<List<Object>, List<EnfantAAssurer>> parContrat(AssurancesDeclarees form) {
    var contrats = new LinkedHashMap<List<Object>, List<EnfantAAssurer>>();
    for (var enfant : form.declares()) {
      var cle = form.contrat(enfant).orElseThrow().cle();
      contrats.computeIfAbsent(cle, nouveau -> new ArrayList<>()).add(enfant);
    }
    return contrats;
  }

  private static Sujet sujet(List<EnfantAAssurer> enfants) {
    var prenoms = enfants.stream().map(EnfantAAssurer::getPrenom).collect(Collectors.joining(", "));
    return new Sujet(enfants.get(0).getEnfantId(), prenoms);
  }
}
