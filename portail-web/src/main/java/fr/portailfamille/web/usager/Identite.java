package fr.portailfamille.web.usager;

import fr.portailfamille.usager.Connexion;
import fr.portailfamille.usager.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/** Who signed in to this session, with which roles, since when. */
record Identite(long compteId, Set<Role> roles, Instant depuis) implements Serializable {

  static Identite of(Connexion connexion) {
    return new Identite(connexion.compteId(), Set.copyOf(connexion.roles()), connexion.depuis());
  }
}
