package fr.portailfamille.photo;

import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.document.Document;
import java.util.List;
import java.util.Optional;

/** One photo for each child asked for; of several, the last one sent. Pure. */
final class PiecesPhotos {

  static final PieceDemandee UNE = PieceDemandee.photo("PHOTO_PORTRAIT");

  private PiecesPhotos() {}

  static List<PieceDemandee> demandees(PhotosDemandees form) {
    return form.demandees().stream().map(enfant -> UNE.pour(enfant.sujet())).toList();
  }

  static Optional<Document> derniere(List<Document> jointes, EnfantAPhotographier enfant) {
    return siennes(jointes, enfant).stream().reduce((avant, apres) -> apres);
  }

  /** In the order they were sent. */
  static List<Document> siennes(List<Document> jointes, EnfantAPhotographier enfant) {
    return jointes.stream()
        .filter(jointe -> jointe.getNature().equals(UNE.nature()))
        .filter(jointe -> enfant.sujet().equals(jointe.sujet()))
        .toList();
  }
}
