package fr.portailfamille.demarche.organisation;

import java.io.Serializable;

/** Somebody who may examine démarches; {@code id} is the account's. */
public record Instructeur(Long id, String prenom, String nom) implements Serializable {

  public String nomComplet() {
    return prenom + " " + nom;
  }
}
