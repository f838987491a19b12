package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** An agent reopens for one household what is locked for it, or ends what was reopened. */
@Stateless
@RolesAllowed("AGENT")
public class ReouvertureService {

  private static final String FAMILLE =
      "select id from famille where id = ?1 and etat = 'ACTIVE' for no key update";
  private static final String LA_SIENNE =
      "select r from Reouverture r where r.id = :id and r.familleId = :famille";

  @PersistenceContext private EntityManager em;
  @Inject private Verrous verrous;
  @Inject private Reouvertures reouvertures;
  @Inject private AvisDeReouverture avis;
  @Inject private Discretion discretion;
  @Inject private Parametres parametres;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /** What may be reopened, by title. */
  public List<Verrou> verrous(long famille) {
    return verrous.duFoyer(famille);
  }

  /** The last day proposed. */
  public LocalDate proposition() {
    return aujourdHui().plusDays(parametres.entier(Parametre.DEMARCHE_REOUVERTURE));
  }

  /**
   * Of two agents at the same moment, the second is told that it is done.
   *
   * @throws Introuvable no such household, or one that is archived or part of another
   */
  public void rouvrir(long famille, DemandeDeReouverture demande) {
    verrouiller(famille);
    demande.verifier(
        aujourdHui(),
        aujourdHui().plusDays(parametres.entier(Parametre.DEMARCHE_REOUVERTURE_MAXIMALE)));
    if (reouvertures.enCours(famille).containsKey(demande.type())) {
      throw new RegleMetierException("DejaRouverte");
    }
    var verrou =
        verrous.duFoyer(famille).stream()
            .filter(v -> v.type().equals(demande.type()))
            .findFirst()
            .orElseThrow(() -> new RegleMetierException("RienARouvrir"));
    var reouverture = new Reouverture(famille, verrou, demande, aujourdHui());
    reouverture.enDiscretion(discretion.estConfidentiel(verrou.type()));
    reouverture.ouvrir(usager.acteurId(), horloge.instant());
    em.persist(reouverture);
    em.flush();
    avis.rouverte(reouverture);
  }

  /** Before its last day; a démarche begun meanwhile is then too late again. */
  public void refermer(long famille, long id) {
    var reouverture =
        em.createQuery(LA_SIENNE, Reouverture.class)
            .setParameter("id", id)
            .setParameter("famille", famille)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(Introuvable::new);
    if (reouverture.etat(aujourdHui()) != EtatReouverture.EN_COURS) {
      throw new RegleMetierException("ReouvertureTerminee");
    }
    reouverture.finir(FinDeReouverture.REFERMEE, usager.acteurId(), horloge.instant());
    avis.refermee(reouverture);
  }

  private void verrouiller(long famille) {
    if (em.createNativeQuery(FAMILLE).setParameter(1, famille).getResultList().isEmpty()) {
      throw new Introuvable();
    }
  }

  private LocalDate aujourdHui() {
    return LocalDate.now(horloge);
  }
}
