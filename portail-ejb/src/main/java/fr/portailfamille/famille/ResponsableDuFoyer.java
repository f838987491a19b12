package fr.portailfamille.famille;

import java.io.Serializable;

public record ResponsableDuFoyer(long id, String prenom, String nom) implements Serializable {

  public String nomComplet() {
    return prenom + " " + nom;
  }
}
