package fr.portailfamille.usager;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An account as its administrator sees it; {@code derniereConnexionLe} is null until the first. */
public record LigneCompte(
    long id,
    String prenom,
    String nom,
    String courriel,
    EtatCompte etat,
    List<Role> roles,
    Instant derniereConnexionLe,
    int version)
    implements Serializable {

  static LigneCompte of(Compte compte) {
    return new LigneCompte(
        compte.id(),
        compte.prenom(),
        compte.nom(),
        compte.courriel().valeur(),
        compte.etat(),
        List.copyOf(compte.roles()),
        compte.derniereConnexionLe(),
        compte.version());
  }
}
