package fr.portailfamille.demarche;

import java.io.Serializable;
import java.time.Instant;

/** A change of state, as shown in the history (A46). {@code par} is the person's name. */
public record Passage(Instant le, EtatDemarche de, EtatDemarche a, String motif, String par)
    implements Serializable {

  public Passage(
      Instant le, EtatDemarche de, EtatDemarche a, String motif, String prenom, String nom) {
    this(le, de, a, motif, prenom + " " + nom);
  }
}
