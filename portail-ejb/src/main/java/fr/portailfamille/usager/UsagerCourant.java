package fr.portailfamille.usager;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Optional;

/** The signed-in person, from the caller's principal: see {@link Appelant}. */
@Stateless
@PermitAll
@DeclareRoles({"FAMILLE", "AGENT", "SANTE", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@ExcludeDefaultInterceptors
public class UsagerCourant {

  @Resource private SessionContext contexte;

  /** The account things are done for: that of the family an agent acts for, when one does. */
  public long compteId() {
    return appelant().compteId();
  }

  /** The account of whoever does them. */
  public long acteurId() {
    return appelant().acteurId();
  }

  /** Empty for nobody: visitors, timers, batch jobs. */
  public Optional<Long> chercher() {
    return lire().map(Appelant::compteId);
  }

  /** Under which an agent acts for a family; empty for somebody who acts for themselves. */
  public Optional<Long> representation() {
    return lire().map(Appelant::representationId);
  }

  public boolean possede(Role role) {
    return contexte.isCallerInRole(role.name());
  }

  /** A family reads what is its own; an agent who acts for it, only with the right to. */
  public boolean peutLire(Role droit) {
    return representation().isEmpty() || possede(droit);
  }

  private Appelant appelant() {
    return lire().orElseThrow(() -> new EJBAccessException("nobody is signed in"));
  }

  private Optional<Appelant> lire() {
    return Appelant.lire(contexte.getCallerPrincipal().getName());
  }
}
