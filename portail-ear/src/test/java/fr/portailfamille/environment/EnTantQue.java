package fr.portailfamille.environment;

import fr.portailfamille.usager.Appelant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Calls a service inside the server as a signed-in person, without a browser: {@code
 * EnTantQue.compte(12, "FAMILLE").obtenir(() -> service.lister())}. What the service throws comes
 * out as it is.
 */
public final class EnTantQue {

  private final SecurityIdentity identite;

  private EnTantQue(SecurityIdentity identite) {
    this.identite = identite;
  }

  /** {@code roles}: FAMILLE, AGENT, FACTURATION, ADMINISTRATEUR. */
  public static EnTantQue compte(long compteId, String... roles) {
    return nomme(String.valueOf(compteId), roles);
  }

  /** An agent who acts for a family, with their own rights to read what is sealed. */
  public static EnTantQue represente(Appelant appelant, String... habilitations) {
    var roles = Arrays.copyOf(habilitations, habilitations.length + 1);
    roles[habilitations.length] = "FAMILLE";
    return nomme(appelant.nom(), roles);
  }

  private static EnTantQue nomme(String nom, String... roles) {
    Set<String> noms = new HashSet<>(Arrays.asList(roles));
    return new EnTantQue(
        SecurityDomain.getCurrent()
            .createAdHocIdentity(nom)
            .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(noms))));
  }

  /** Somebody who has not signed in. */
  public static EnTantQue visiteur() {
    return new EnTantQue(SecurityDomain.getCurrent().getAnonymousSecurityIdentity());
  }

  public <T> T obtenir(Supplier<T> appel) {
    return identite.runAsSupplier(appel);
  }

  public void executer(Runnable appel) {
    identite.runAs(appel);
  }
}
