package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.RegleMetierException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to open an account for, and what it may do. */
public record Invitation(Courriel courriel, Titulaire titulaire, Set<Role> roles) {

  public Invitation {
    roles = avecCeQuIlFaut(roles);
    if (roles.isEmpty()) {
      throw new RegleMetierException("RoleObligatoire");
    }
  }

  /** Only an agent may be given access to health data. */
  private static Set<Role> avecCeQuIlFaut(Set<Role> roles) {
    return roles.contains(Role.SANTE)
        ? Stream.concat(roles.stream(), Stream.of(Role.AGENT)).collect(Collectors.toSet())
        : Set.copyOf(roles);
  }
}
