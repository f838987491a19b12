package fr.portailfamille.demarche;

import java.time.Instant;

/** Who acts on a démarche, when, and why where a reason is owed to the family. */
record Acte(long compteId, Instant le, String motif) {

  static Acte de(long compteId, Instant le) {
    return new Acte(compteId, le, null);
  }
}
