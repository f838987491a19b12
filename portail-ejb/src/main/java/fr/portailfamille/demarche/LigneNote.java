package fr.portailfamille.demarche;

import java.io.Serializable;
import java.time.Instant;

/** A note between agents, and who wrote it. */
public record LigneNote(Instant ecriteLe, String auteur, String texte) implements Serializable {

  /** Of a projection. */
  public LigneNote(Instant ecriteLe, String prenom, String nom, String texte) {
    this(ecriteLe, prenom + " " + nom, texte);
  }
}
