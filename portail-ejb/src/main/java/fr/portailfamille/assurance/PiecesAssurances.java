package fr.portailfamille.assurance;

import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.document.Document;
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
  private static final PieceDemandee UNE = PieceDemandee.obligatoire(ATTESTATION);

  private PiecesAssurances() {}

  static List<PieceDemandee> demandees(AssurancesDeclarees form) {
    var contrats = parContrat(form);
    return contrats.size() <= 1
        ? List.of(UNE)
        : contrats.values().stream().map(enfants -> UNE.pour(sujet(enfants))).toList();
  }

  /** The contract a joined document proves, or none. */
  static Optional<ContratDeclare> contrat(AssurancesDeclarees form, Document document) {
    if (!document.getNature().equals(ATTESTATION)) {
      return Optional.empty();
    }
    var contrats = List.copyOf(parContrat(form).values());
    var prouves =
        contrats.size() == 1
            ? contrats
            : contrats.stream().filter(enfants -> concerne(enfants, document.sujet())).toList();
    return prouves.stream().findFirst().flatMap(enfants -> form.contrat(enfants.get(0)));
  }

  private static boolean concerne(List<EnfantAAssurer> enfants, Sujet sujet) {
    return sujet != null && enfants.get(0).getEnfantId() == sujet.enfantId();
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
