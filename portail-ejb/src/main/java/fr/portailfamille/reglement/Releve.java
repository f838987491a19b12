package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Short transactions of the reconciliation. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Releve {

  @Inject private Echeancier echeancier;
  @Inject private PaiementsRepository paiements;
  @Inject private Clock horloge;

  /** At most {@link Echeancier#LOT} attempts whose result is due, for this caller only. */
  public List<Long> prendre() {
    return echeancier.prendre(horloge.instant());
  }

  /** What to ask PayFiP; an attempt PayFiP never numbered is given up here. */
  public Optional<IdOp> aDemander(long paiementId) {
    Paiement paiement = paiements.verrouiller(paiementId);
    if (paiement.etat() == EtatPaiement.CREE) {
      paiement.clore(EtatPaiement.ECHOUE, horloge.instant());
      paiements.liberer(paiement);
    }
    return paiement.idOp();
  }
}
