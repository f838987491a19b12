package fr.portailfamille.document;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;

/** The file is not one we take; the sentence says what to send instead. */
public class DocumentRefuse extends RegleMetierException {

  DocumentRefuse(Motif motif) {
    super(motif);
  }
}
