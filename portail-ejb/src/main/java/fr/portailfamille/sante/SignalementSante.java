package fr.portailfamille.sante;

import fr.portailfamille.commun.Motif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What an agent should know of the sheets before deciding. */
final class SignalementSante {

  private SignalementSante() {}

  /** {@code versions}: of the sheets on file now, by child. */
  static List<Motif> signaler(
      InformationsDemandees form, Map<Long, Integer> versions, LocalDate jour) {
    var signalements = new ArrayList<Motif>();
    for (var fiche : form.renseignees()) {
      if (!Objects.equals(fiche.getVersion(), versions.get(fiche.getEnfantId()))) {
        signalements.add(Motif.of("FicheSanteChangeeDepuis", fiche.getPrenom()));
      }
      var retards = retards(fiche, jour);
      if (!retards.isEmpty()) {
        signalements.add(Motif.of("VaccinationsAPrevoir", fiche.getPrenom(), retards));
      }
    }
    return signalements;
  }

  private static String retards(FicheDemandee fiche, LocalDate jour) {
    return fiche.getSante().getVaccinations().stream()
        .filter(
            vaccination ->
                EtatVaccinal.de(vaccination, fiche.getNeLe(), jour)
                    == EtatVaccinal.RAPPEL_A_PREVOIR)
        .map(vaccination -> vaccination.getVaccin().getLibelle())
        .collect(Collectors.joining(" ; "));
  }
}
