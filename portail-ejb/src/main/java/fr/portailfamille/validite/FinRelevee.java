package fr.portailfamille.validite;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A last day an agent wrote as it reads on the document.
 *
 * @param jour when it was written
 * @param par name of the agent; null for families
 * @param avant what it replaced; null: no last day
 * @param apres null: the document has no last day
 */
public record FinRelevee(LocalDate jour, String par, LocalDate avant, LocalDate apres)
    implements Serializable {

  FinRelevee sansAgent() {
    return new FinRelevee(jour, null, avant, apres);
  }
}
