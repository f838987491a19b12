package fr.portailfamille.representation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;

/** What an agent may not do as the family: nothing while looking, and never what is personal. */
public class RepresentationRefusee extends RegleMetierException {

  private RepresentationRefusee(Motif motif) {
    super(motif);
  }

  static RepresentationRefusee pour(ModeRepresentation mode) {
    return new RepresentationRefusee(
        mode == ModeRepresentation.LECTURE
            ? Motif.of("RepresentationEnLecture")
            : Motif.of("ActePersonnel"));
  }
}
