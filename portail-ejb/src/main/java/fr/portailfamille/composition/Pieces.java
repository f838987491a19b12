package fr.portailfamille.composition;

import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.document.Document;
import java.time.LocalDate;
import java.util.Collection;

/** The documents a composed démarche asks for. */
final class Pieces {

  private static final String PREFIXE = "DEMANDEE_";

  private Pieces() {}

  static PieceDemandee demandee(Question question) {
    return new PieceDemandee(
        nature(question), question.getLibelle(), question.isObligatoire(), null, false);
  }

  private static String nature(Question question) {
    return PREFIXE + question.getCle();
  }

  /** Accepted this day, they are valid as long as the town said. */
  static void dater(Definition definition, Collection<Document> joints, LocalDate jour) {
    definition
        .questions()
        .filter(question -> question.getValiditeMois() != null)
        .forEach(
            question ->
                joints.stream()
                    .filter(joint -> joint.getNature().equals(nature(question)))
                    .forEach(
                        joint -> joint.valoirJusquAu(jour.plusMonths(question.getValiditeMois()))));
  }
}
