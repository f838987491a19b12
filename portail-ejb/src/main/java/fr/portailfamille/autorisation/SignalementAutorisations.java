package fr.portailfamille.autorisation;

import fr.portailfamille.commun.Motif;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an agent should know before deciding: who else answered otherwise. Pure. */
final class SignalementAutorisations {

  private SignalementAutorisations() {}

  /**
   * @param siennes answers in force of the household
   * @param autres of the same children, by their other households
   */
  static List<Motif> signaler(
      AutorisationsDeclarees form, List<ReponseEnfant> siennes, List<ReponseEnfant> autres) {
    var signalements = new ArrayList<Motif>();
    for (var enfant : form.getEnfants()) {
      for (var reponse : enfant.getReponses()) {
        var connue = chercher(siennes, enfant, reponse, form);
        if (reponse.change()
            && !Objects.equals(reponse.getConnueId(), connue == null ? null : connue.id())) {
          signalements.add(
              Motif.of("ReponseChangeeDepuis", enfant.getPrenom(), reponse.getLibelle()));
        }
        var autre = chercher(autres, enfant, reponse, form);
        if (autre != null && reponse.estRepondue() && !autre.reponse().equals(reponse.texte())) {
          signalements.add(
              Motif.of(
                  "ReponseDeLAutreFoyer",
                  enfant.getPrenom(),
                  reponse.getLibelle(),
                  autre.reponse()));
        }
      }
    }
    return signalements;
  }

  private static ReponseEnfant chercher(
      List<ReponseEnfant> reponses,
      EnfantAAutoriser enfant,
      ReponseDeclaree reponse,
      AutorisationsDeclarees form) {
    return SituationAutorisations.chercher(
        reponses, enfant.getEnfantId(), reponse, form.getAnneeId());
  }
}
