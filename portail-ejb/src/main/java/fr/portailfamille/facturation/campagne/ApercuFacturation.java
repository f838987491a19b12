package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.Montant;
import java.io.Serializable;
import java.util.List;

/**
 * What a billing would do if it were started now.
 *
 * @param foyers that would get an invoice
 * @param rejets by cause, those that would not
 */
public record ApercuFacturation(int foyers, int jours, Montant total, List<Cause> rejets)
    implements Serializable {

  public ApercuFacturation {
    rejets = List.copyOf(rejets);
  }

  /** Why so many households would be rejected. */
  public record Cause(String texte, long foyers) implements Serializable {}

  public boolean isVide() {
    return foyers == 0 && rejets.isEmpty();
  }
}
