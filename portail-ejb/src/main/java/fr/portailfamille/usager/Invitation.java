package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.RegleMetierException;
import java.util.Set;

/** Whom to open an account for, and what it may do. */
public record Invitation(Courriel courriel, Titulaire titulaire, Set<Role> roles) {

  public Invitation {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new RegleMetierException("RoleObligatoire");
    }
  }
}
