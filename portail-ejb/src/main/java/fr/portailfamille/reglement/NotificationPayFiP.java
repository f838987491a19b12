package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Somebody says an operation is over. Anybody may say so, hence nothing is believed: the attempt is
 * marked to be asked about, which survives a crash, and PayFiP is asked in the background.
 */
@Stateless
@PermitAll
public class NotificationPayFiP {

  @Inject private Echeancier echeancier;
  @Inject private Verification verification;
  @Inject private Clock horloge;

  /** Says nothing of what it did: an unknown idOp looks like a known one. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void recevoir(IdOp idOp) {
    if (echeancier.demander(idOp, horloge.instant())) {
      verification.verifierEnArrierePlan(idOp);
    }
  }
}
