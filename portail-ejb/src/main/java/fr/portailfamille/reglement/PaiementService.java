package fr.portailfamille.reglement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.reglement.payfip.ClientPayFiP;
import fr.portailfamille.reglement.payfip.EchecPayFiP;
import fr.portailfamille.reglement.payfip.IdOp;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A family pays its invoices online (A43). Runs without a transaction: each step has its own, and
 * PayFiP is called between them.
 */
@Stateless
@RolesAllowed("FAMILLE")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaiementService {

  private static final Logger JOURNAL = Logger.getLogger(PaiementService.class.getName());

  @Inject private UsagerCourant usager;
  @Inject private FamilleCourante famille;
  @Inject private PaiementsRepository paiements;
  @Inject private Tentatives tentatives;
  @Inject private Verification verification;
  @Inject private ClientPayFiP payfip;

  /**
   * Opens one payment for these invoices of the signed-in household.
   *
   * @return PayFiP's page, to be opened within 15 minutes
   */
  public URI preparer(List<Long> factureIds) {
    if (factureIds.isEmpty()) {
      throw PaiementRefuse.panierVide();
    }
    List<Long> ids = factureIds.stream().distinct().toList();
    Payeur payeur = payeur();
    cloreLesPrecedents(ids, payeur.familleId());
    return ouvrir(tentatives.ouvrir(payeur, ids));
  }

  /** Asks PayFiP again about an attempt of this household, unless it is already paid. */
  public void actualiser(String jeton) {
    Paiement paiement = paiements.parJeton(jeton, famille.id()).orElseThrow(Introuvable::new);
    if (paiement.etat() != EtatPaiement.PAYE) {
      paiement.idOp().ifPresent(verification::verifier);
    }
  }

  private Payeur payeur() {
    long compteId = usager.compteId();
    return new Payeur(compteId, famille.id(), paiements.courriel(compteId));
  }

  /**
   * The parent may come back by the browser's arrow: only PayFiP knows how the last visit ended.
   */
  private void cloreLesPrecedents(List<Long> factureIds, long familleId) {
    paiements
        .ouverts(factureIds, familleId)
        .forEach(paiement -> paiement.idOp().ifPresent(verification::verifier));
    paiements.ouverts(factureIds, familleId).stream()
        .findFirst()
        .ifPresent(
            paiement -> {
              throw PaiementRefuse.dejaEnCours(tentatives.reessayerA(paiement.creeLe()));
            });
  }

  private URI ouvrir(Tentative tentative) {
    try {
      IdOp idOp = payfip.creerPaiementSecurise(tentative.demande());
      tentatives.demarrer(tentative.paiementId(), idOp);
      return payfip.pagePaiement(idOp);
    } catch (EchecPayFiP echec) {
      JOURNAL.log(
          Level.WARNING,
          "PayFiP did not open {0}: {1}",
          new Object[] {tentative.demande().refdet(), echec.getMessage()});
      tentatives.renoncer(tentative.paiementId());
      throw PaiementRefuse.indisponible();
    }
  }
}
