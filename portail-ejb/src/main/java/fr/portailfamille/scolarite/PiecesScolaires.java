package fr.portailfamille.scolarite;

import fr.portailfamille.demarche.PieceDemandee;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents a school enrolment asks for, by what is asked. None tells of health: vaccinations
 * are told, sealed, in « Informations sanitaires » (ADR 15). Pure.
 */
final class PiecesScolaires {

  private PiecesScolaires() {}

  static List<PieceDemandee> demandees(ScolariteDemandee form) {
    var pieces = new ArrayList<PieceDemandee>();
    pieces.add(PieceDemandee.obligatoire("JUSTIFICATIF_DOMICILE"));
    if (form.getEnfants().stream().anyMatch(PiecesScolaires::quitteUneEcole)) {
      pieces.add(PieceDemandee.facultative("CERTIFICAT_DE_RADIATION"));
    }
    pieces.add(PieceDemandee.facultative("JUGEMENT_DE_GARDE"));
    if (form.getEnfants().stream().anyMatch(PiecesScolaires::seJustifieIci)) {
      pieces.add(PieceDemandee.facultative("JUSTIFICATIF_DEROGATION"));
    }
    return pieces;
  }

  /** What is of health is proved in the sealed forms. */
  private static boolean seJustifieIci(EnfantAScolariser enfant) {
    return enfant.getChoix() == ChoixEcole.AUTRE && !enfant.getMotifChoisi().isSante();
  }

  private static boolean quitteUneEcole(EnfantAScolariser enfant) {
    return enfant.getChoix() != ChoixEcole.AUCUNE
        && enfant.getEcoleQuittee() != null
        && !enfant.getEcoleQuittee().isBlank();
  }
}
