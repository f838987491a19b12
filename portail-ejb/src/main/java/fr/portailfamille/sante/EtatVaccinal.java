package fr.portailfamille.sante;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where a child is with a vaccine, by counting doses: an indication for the family and the agent,
 * never a refusal. A doctor may have begun late and given fewer.
 */
public enum EtatVaccinal {
  A_JOUR,
  RAPPEL_A_PREVOIR,
  CONTRE_INDICATION;

  /** What is unreadable counts for no dose. */
  static EtatVaccinal de(VaccinationDeclaree vaccination, LocalDate neLe, LocalDate jour) {
    if (vaccination.isContreIndication()) {
      return CONTRE_INDICATION;
    }
    long mois = ChronoUnit.MONTHS.between(neLe, jour);
    int recues = vaccination.jours().map(List::size).orElse(0);
    return recues >= vaccination.getVaccin().dosesAttenduesA(mois) ? A_JOUR : RAPPEL_A_PREVOIR;
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("EtatVaccinal." + name()));
  }
}
