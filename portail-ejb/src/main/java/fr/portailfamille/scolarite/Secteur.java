package fr.portailfamille.scolarite;

import java.util.List;

/** The streets whose children go to one school. */
public record Secteur(long etablissementId, List<TronconDeVoie> troncons) {

  public Secteur {
    troncons = List.copyOf(troncons);
  }
}
