package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Every minute, asks PayFiP about the attempts nobody told us the end of. Several nodes may run it
 * at once. Stops at the first silence of PayFiP: the attempts taken come back by themselves.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reconciliation {

  @Inject private Releve releve;
  @Inject private Verification verification;

  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  public void reconcilier() {
    List<Long> lot = releve.prendre();
    while (!lot.isEmpty() && verifier(lot)) {
      lot = releve.prendre();
    }
  }

  private boolean verifier(List<Long> lot) {
    for (Long paiement : lot) {
      Optional<IdOp> idOp = releve.aDemander(paiement);
      if (idOp.isPresent() && !verification.verifier(idOp.get())) {
        return false;
      }
    }
    return true;
  }
}
