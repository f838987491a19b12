package fr.portailfamille.renouvellement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A renewal as an administrator settles it.
 *
 * @param version as it was read, null for a new one
 */
public record CampagneSaisie(
    long anneeId,
    LocalDate ouverture,
    LocalDate fermeture,
    Map<String, Exigence> fiches,
    Integer version)
    implements Serializable {

  Map<String, Boolean> demandees() {
    var demandees = new HashMap<String, Boolean>();
    fiches.forEach(
        (type, exigence) -> {
          if (exigence != Exigence.NON_DEMANDEE) {
            demandees.put(type, exigence == Exigence.OBLIGATOIRE);
          }
        });
    return demandees;
  }
}
