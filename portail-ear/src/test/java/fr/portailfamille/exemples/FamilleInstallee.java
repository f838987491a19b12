package fr.portailfamille.exemples;

import java.util.Map;

/**
 * A household as the database knows it.
 *
 * @param compteId account of the first guardian, to whom invoices are addressed
 * @param courriel signs in with {@link Personnage#MOT_DE_PASSE}
 * @param enfants first name to id
 */
public record FamilleInstallee(
    long id, String numero, long compteId, String courriel, Map<String, Long> enfants) {

  public long enfant(String prenom) {
    return enfants.get(prenom);
  }
}
