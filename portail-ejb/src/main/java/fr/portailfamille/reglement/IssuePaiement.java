package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.CodePayFiP;
import fr.portailfamille.reglement.payfip.DetailPaiement;
import java.time.Duration;
import java.util.Optional;

/** What an answer of PayFiP makes of an attempt of that age; empty: wait. */
final class IssuePaiement {

  private IssuePaiement() {}

  static Optional<EtatPaiement> de(DetailPaiement detail, Duration age) {
    if (!detail.resultat().estDefinitif(age)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (detail.resultat()) {
          case PAYE_CARTE, PAYE_PRELEVEMENT -> EtatPaiement.PAYE;
          case REFUSE_CARTE, REFUSE_PRELEVEMENT -> EtatPaiement.REFUSE;
          case ABANDONNE -> EtatPaiement.ABANDONNE;
        });
  }

  /** Whatever the code, an attempt does not stay open beyond the night's purge. */
  static Optional<EtatPaiement> de(CodePayFiP refus, Duration age) {
    boolean tropVieux = age.compareTo(Paiement.DERNIER_CONTROLE) >= 0;
    return tropVieux || refus.signifieJamaisPaye(age)
        ? Optional.of(EtatPaiement.EXPIRE)
        : Optional.empty();
  }
}
