package fr.portailfamille.demarche;

import fr.portailfamille.document.Depot;
import fr.portailfamille.document.Document;
import fr.portailfamille.document.LigneDocument;
import java.util.stream.Stream;

/**
 * A document of an earlier démarche that answers what another one asks for.
 *
 * @param titreDemarche of the earlier one
 * @param demandee what it may be joined as
 * @param depot the same, once joined
 */
record DejaDonne(Document document, String titreDemarche, PieceDemandee demandee, Depot depot) {

  String cle() {
    return demandee.cle();
  }

  boolean estJointA(Demarche demarche) {
    return joints(demarche).anyMatch(document::estLeMeme);
  }

  /** Nothing is joined there yet. */
  boolean manqueA(Demarche demarche) {
    return joints(demarche).findAny().isEmpty();
  }

  private Stream<Document> joints(Demarche demarche) {
    return demarche.getPieces().stream()
        .filter(joint -> LigneDocument.of(joint).cle().equals(cle()));
  }

  /** A copy and what it was made from are one. */
  boolean estLeMemeQue(DejaDonne autre) {
    return cle().equals(autre.cle()) && document.estLeMeme(autre.document);
  }

  DocumentReutilisable lire() {
    return new DocumentReutilisable(
        LigneDocument.of(document), titreDemarche, document.valableJusquAu());
  }
}
