package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.facturation.JourFacture;
import java.util.List;

/** A household is billed as a whole or not at all: a refusal leaves all its days unbilled. */
public sealed interface ResultatFoyer {

  long familleId();

  /** An invoice to write. */
  record Facturee(long familleId, Montant total, List<JourFacture> jours) implements ResultatFoyer {

    public Facturee {
      jours = List.copyOf(jours);
    }
  }

  /**
   * @param cause as the agent reads it
   */
  record Rejete(long familleId, String cause) implements ResultatFoyer {}
}
