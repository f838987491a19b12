package fr.portailfamille.commun;

import java.util.List;

/**
 * What one feature has to say in the journal of a household. All the sources are read in one
 * statement, the latest first.
 */
public interface SourceDEvenements {

  /**
   * A select of four columns: {@code le timestamptz}, {@code auteur bigint} (an account), {@code
   * demarche bigint} or null, {@code faits json} (an array of texts, which may be null). The
   * household is {@code foyer.id}; a row that is not of this household may not come out.
   */
  String sql();

  /** One sentence in French for the texts of a row, in the order of {@code faits}. */
  String texte(List<String> faits);
}
