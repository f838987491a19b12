package fr.portailfamille.reglement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.reglement.payfip.ClientPayFiP;
import fr.portailfamille.reglement.payfip.DelaisPayFiP;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** What the signed-in household has to pay, has paid, and is paying. */
@Stateless
@RolesAllowed("FAMILLE")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PaiementQueries {

  @Inject private FamilleCourante famille;
  @Inject private PaiementsRepository paiements;
  @Inject private LectureReglements lecture;
  @Inject private Tentatives tentatives;
  @Inject private ClientPayFiP payfip;
  @Inject private Clock horloge;

  /** Oldest pay-by date first. */
  public List<FactureAPayer> facturesAPayer() {
    return famille.chercher().map(lecture::facturesAPayer).orElseGet(List::of);
  }

  /** Newest first. */
  public List<Recu> recus(int annee) {
    return famille.chercher().map(id -> lecture.recus(id, annee)).orElseGet(List::of);
  }

  /** Years with at least one payment, newest first. */
  public List<Integer> annees() {
    return famille.chercher().map(lecture::annees).orElseGet(List::of);
  }

  public SuiviPaiement suivre(String jeton) {
    Paiement paiement = paiements.parJeton(jeton, famille.id()).orElseThrow(Introuvable::new);
    return new SuiviPaiement(
        paiement.etat(),
        paiement.montant(),
        paiement.refdet(),
        paiements.nomRegie(paiement.regieId()),
        lecture.numeros(paiement),
        reprise(paiement),
        tentatives.reessayerA(paiement.creeLe()),
        lecture.recu(paiement).orElse(null));
  }

  private URI reprise(Paiement paiement) {
    boolean ouvrable =
        paiement.etat() == EtatPaiement.EN_ATTENTE
            && paiement.age(horloge.instant()).compareTo(DelaisPayFiP.VIE_IDOP) < 0;
    return ouvrable ? paiement.idOp().map(payfip::pagePaiement).orElse(null) : null;
  }
}
