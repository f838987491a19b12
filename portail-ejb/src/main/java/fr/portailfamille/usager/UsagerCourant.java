package fr.portailfamille.usager;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** The signed-in person, from the caller's principal, whose name is the id of the account. */
@Stateless
@PermitAll
@DeclareRoles({"FAMILLE", "AGENT", "SANTE", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UsagerCourant {

  @Resource private SessionContext contexte;

  public long compteId() {
    return chercher().orElseThrow(() -> new EJBAccessException("nobody is signed in"));
  }

  /** Empty for nobody: visitors, timers, batch jobs. */
  public Optional<Long> chercher() {
    String nom = contexte.getCallerPrincipal().getName();
    return nom.matches("\\d+") ? Optional.of(Long.valueOf(nom)) : Optional.empty();
  }

  public boolean possede(Role role) {
    return contexte.isCallerInRole(role.name());
  }
}
