package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;

/** Somebody creates an account with this address and must prove it is theirs (A07). */
public record CodeDemande(Courriel courriel, String code, int minutes) {

  @Override
  public String toString() {
    return "CodeDemande[" + courriel + "]";
  }
}
