package fr.portailfamille.demarche;

import java.time.Instant;

/**
 * Who acts on a démarche, when, and why where a reason is owed to the family.
 *
 * @param representationId under which an agent acts for the family; null otherwise
 */
record Acte(long compteId, Instant le, String motif, Long representationId) {

  Acte(long compteId, Instant le, String motif) {
    this(compteId, le, motif, null);
  }

  static Acte de(long compteId, Instant le) {
    return new Acte(compteId, le, null);
  }
}
