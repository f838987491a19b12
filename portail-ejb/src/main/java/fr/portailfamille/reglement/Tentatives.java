package fr.portailfamille.reglement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.facturation.Avances;
import fr.portailfamille.reglement.payfip.DelaisPayFiP;
import fr.portailfamille.reglement.payfip.DemandePaiement;
import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The steps of an attempt on our side of the call to PayFiP, each its own short transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Tentatives {

  private static final Montant MINIMUM = Montant.deCentimes(DemandePaiement.MONTANT_MINIMUM);
  private static final Montant MAXIMUM = Montant.deCentimes(DemandePaiement.MONTANT_MAXIMUM);
  private static final int COURRIEL_MAXIMUM = 80;

  @Inject private PaiementsRepository paiements;
  @Inject private AdressesPayFiP adresses;
  @Inject private Avances avances;
  @Inject private Clock horloge;

  /** Writes the attempt and holds its invoices; nobody else can pay them until it is closed. */
  public Tentative ouvrir(Payeur payeur, List<Long> factureIds) {
    avances.verrouiller(payeur.familleId());
    List<ResteDu> factures = paiements.verrouiller(factureIds, payeur.familleId());
    if (factures.size() != factureIds.size()) {
      throw new Introuvable();
    }
    RegieEnLigne regie = regie(factures);
    Paiement paiement =
        new Paiement(payeur, regie, reference(regie), total(factures), horloge.instant());
    if (payeur.courriel().valeur().length() > COURRIEL_MAXIMUM) {
      throw PaiementRefuse.courriel();
    }
    paiements.ajouter(paiement);
    for (ResteDu facture : factures) {
      if (!paiements.retenir(paiement, facture)) {
        throw PaiementRefuse.dejaEnCours(reessayerA(horloge.instant()));
      }
    }
    return new Tentative(paiement.id(), adresses.demande(paiement, exercice(), factures));
  }

  public void demarrer(long paiementId, IdOp idOp) {
    paiements.verrouiller(paiementId).demarrer(idOp);
  }

  /** PayFiP opened nothing, or we never learned it: the invoices can be paid again. */
  public void renoncer(long paiementId) {
    Paiement paiement = paiements.verrouiller(paiementId);
    if (paiement.etat() == EtatPaiement.CREE) {
      paiement.clore(EtatPaiement.ECHOUE, horloge.instant());
      paiements.liberer(paiement);
    }
  }

  /** When an attempt begun then will certainly be closed. */
  public LocalTime reessayerA(Instant debut) {
    return LocalTime.ofInstant(debut.plus(DelaisPayFiP.ATTENTE_DU_RESULTAT), horloge.getZone())
        .truncatedTo(ChronoUnit.MINUTES)
        .plusMinutes(1);
  }

  private RegieEnLigne regie(List<ResteDu> factures) {
    List<Long> regies = factures.stream().map(ResteDu::regieId).distinct().toList();
    if (regies.size() > 1) {
      throw PaiementRefuse.plusieursRegies();
    }
    return paiements.regie(regies.get(0)).orElseThrow(PaiementRefuse::pasEnLigne);
  }

  private static Montant total(List<ResteDu> factures) {
    if (factures.stream().anyMatch(facture -> !facture.montant().estPositif())) {
      throw PaiementRefuse.dejaPayee();
    }
    Montant total = Montant.somme(factures.stream().map(ResteDu::montant).toList());
    if (total.compareTo(MINIMUM) < 0 || total.compareTo(MAXIMUM) > 0) {
      throw PaiementRefuse.montant(MINIMUM, MAXIMUM);
    }
    return total;
  }

  /** REFDET, ours and unique: an invoice refused once is asked for again under another one. */
  private String reference(RegieEnLigne regie) {
    return "%s%d%09d".formatted(regie.code(), exercice(), paiements.prochaineReference());
  }

  private int exercice() {
    return horloge.instant().atZone(horloge.getZone()).getYear();
  }
}
