package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.ClientPayFiP;
import fr.portailfamille.reglement.payfip.EchecPayFiP;
import fr.portailfamille.reglement.payfip.IdOp;
import fr.portailfamille.reglement.payfip.RefusPayFiP;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks PayFiP what became of an operation, outside any transaction, and has it written. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Verification {

  private static final Logger JOURNAL = Logger.getLogger(Verification.class.getName());

  @Inject private ClientPayFiP payfip;
  @Inject private Verdicts verdicts;

  /** False when PayFiP is out of reach: nothing was learned, ask again later. */
  public boolean verifier(IdOp idOp) {
    try {
      verdicts.enregistrer(idOp, payfip.recupererDetailPaiement(idOp));
      return true;
    } catch (RefusPayFiP refus) {
      verdicts.enregistrer(idOp, refus.code());
      return true;
    } catch (EchecPayFiP panne) {
      JOURNAL.log(
          Level.WARNING,
          "PayFiP unavailable for {0}: {1}",
          new Object[] {idOp, panne.getMessage()});
      return false;
    }
  }

  /** Does not keep the caller waiting; lost at a crash, the round does it then. */
  @Asynchronous
  public void verifierEnArrierePlan(IdOp idOp) {
    verifier(idOp);
  }
}
