package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.CodePayFiP;
import fr.portailfamille.reglement.payfip.DetailPaiement;
import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Writes what PayFiP answered, in one short transaction that begins by locking the attempt: however
 * many answers arrive at once, the first pays and the others see it paid.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Verdicts {

  @Inject private PaiementsRepository paiements;
  @Inject private Encaissement encaissement;
  @Inject private Clock horloge;

  public void enregistrer(IdOp idOp, DetailPaiement detail) {
    paiements.verrouiller(idOp).ifPresent(paiement -> appliquer(paiement, detail));
  }

  public void enregistrer(IdOp idOp, CodePayFiP refus) {
    paiements
        .verrouiller(idOp)
        .ifPresent(p -> clore(p, IssuePaiement.de(refus, p.age(horloge.instant()))));
  }

  private void appliquer(Paiement paiement, DetailPaiement detail) {
    if (!paiement.correspond(detail)) {
      signaler(paiement, detail);
      return;
    }
    Optional<EtatPaiement> issue = IssuePaiement.de(detail, paiement.age(horloge.instant()));
    if (issue.filter(EtatPaiement.PAYE::equals).isPresent()
        && paiement.peutPasserA(EtatPaiement.PAYE)) {
      encaissement.encaisser(paiement, detail);
    }
    clore(paiement, issue);
  }

  private void clore(Paiement paiement, Optional<EtatPaiement> issue) {
    if (issue.filter(paiement::peutPasserA).isPresent()) {
      paiement.clore(issue.get(), horloge.instant());
      paiements.liberer(paiement);
    } else {
      paiement.patienter(horloge.instant());
    }
  }

  private void signaler(Paiement paiement, DetailPaiement detail) {
    if (paiement.peutPasserA(EtatPaiement.ANOMALIE)) {
      encaissement.signaler(paiement, detail);
    }
    clore(paiement, Optional.of(EtatPaiement.ANOMALIE));
  }
}
