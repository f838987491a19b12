package fr.portailfamille.famille;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.ReferenceDossier;
import fr.portailfamille.usager.Titulaire;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Families ask for their account to be tied to a household, agents decide (D04–D06, D10). */
@Stateless
public class RapprochementService {

  private static final int DEMANDES = 3;
  private static final Duration PENDANT = Duration.ofDays(1);
  private static final String RECENTES =
      "select count(r) from Rapprochement r where r.compteId = :compte and r.demandeLe > :depuis";
  private static final String EN_ATTENTE =
      """
      select count(r) from Rapprochement r
      where r.compteId = :compte and r.etat = fr.portailfamille.famille.EtatRapprochement.A_EXAMINER""";
  private static final String CANDIDAT =
      """
      select r.* from responsable r
      join membre m on m.responsable_id = r.id
      join famille f on f.id = m.famille_id
      where r.id = ?1 and f.id in (select d.id from dossiers_du_numero(?2) d) and\s"""
          + CompteDuResponsable.SANS_ACCES_SQL
          + " for update of r";

  @PersistenceContext private EntityManager em;
  @Inject private RapprochementDeCompte rapprochement;
  @Inject private CompteDuResponsable comptes;
  @Inject private UsagerCourant usager;
  @Inject private Courriers courriers;
  @Inject private Clock horloge;

  /**
   * The same answer whether the household exists or not.
   *
   * @throws RegleMetierException a request is waiting already, or too many were made in a day
   */
  @RolesAllowed("FAMILLE")
  public void demander(ReferenceDossier dossier) {
    var compte = em.find(Compte.class, usager.compteId(), LockModeType.PESSIMISTIC_WRITE);
    if (compter(EN_ATTENTE, compte) > 0) {
      throw new RegleMetierException("RapprochementEnAttente");
    }
    var recentes =
        em.createQuery(RECENTES, Long.class)
            .setParameter("compte", compte.id())
            .setParameter("depuis", horloge.instant().minus(PENDANT))
            .getSingleResult();
    if (recentes >= DEMANDES) {
      throw new RegleMetierException("RapprochementTropDeDemandes", DEMANDES);
    }
    rapprochement.rapprocher(compte, new Titulaire(compte.prenom(), compte.nom()), dossier);
  }

  /**
   * @throws Introuvable no such request, or the guardian is not one of the household named, or has
   *     an account
   */
  @RolesAllowed({"AGENT", "ADMINISTRATEUR"})
  public void relier(long id, long responsableId) {
    var demande = verrouiller(id);
    var responsable = candidat(responsableId, demande).orElseThrow(Introuvable::new);
    if (comptes.estUnResponsable(demande.compteId())) {
      throw new RegleMetierException("RapprochementDejaDecide");
    }
    demande.relier(responsable, usager.compteId(), horloge.instant());
    comptes.ouvrir(responsable, demande.compteId());
    ecrire(demande, "rapprochement-relie");
  }

  @RolesAllowed({"AGENT", "ADMINISTRATEUR"})
  public void ecarter(long id) {
    var demande = verrouiller(id);
    demande.ecarter(usager.compteId(), horloge.instant());
    ecrire(demande, "rapprochement-ecarte");
  }

  private Optional<Responsable> candidat(long responsableId, Rapprochement demande) {
    return em.createNativeQuery(CANDIDAT, Responsable.class)
        .setParameter(1, responsableId)
        .setParameter(2, demande.numeroDossier())
        .getResultStream()
        .map(Responsable.class::cast)
        .findFirst();
  }

  private Rapprochement verrouiller(long id) {
    var demande = em.find(Rapprochement.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (demande == null) {
      throw new Introuvable();
    }
    return demande;
  }

  private void ecrire(Rapprochement demande, String modele) {
    var compte = em.find(Compte.class, demande.compteId());
    courriers.ecrire(compte.id(), compte.courriel(), modele);
  }

  private long compter(String requete, Compte compte) {
    return em.createQuery(requete, Long.class)
        .setParameter("compte", compte.id())
        .getSingleResult();
  }
}
