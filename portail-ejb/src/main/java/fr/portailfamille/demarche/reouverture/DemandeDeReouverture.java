package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.commun.RegleMetierException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an agent asks for.
 *
 * @param motif read by the household, and kept in its journal
 * @param jusquAu last day, inclusive
 */
public record DemandeDeReouverture(String type, String motif, LocalDate jusquAu)
    implements Serializable {

  public static final int MOTIF_MAXIMUM = 500;

  /** {@code dernier}: the town does not open anything further than that. */
  void verifier(LocalDate aujourdHui, LocalDate dernier) {
    if (motif == null || motif.isBlank()) {
      throw new RegleMetierException("ReouvertureSansMotif");
    }
    if (motif.strip().length() > MOTIF_MAXIMUM) {
      throw new RegleMetierException("ReouvertureMotifTropLong", MOTIF_MAXIMUM);
    }
    if (jusquAu == null || jusquAu.isBefore(aujourdHui)) {
      throw new RegleMetierException("ReouverturePassee");
    }
    if (jusquAu.isAfter(dernier)) {
      throw new RegleMetierException("ReouvertureTropLongue", dernier);
    }
  }
}
