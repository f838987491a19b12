package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.stream.LongStream;

/** What a guardian does with the mandate of the household. */
@Stateless
@RolesAllowed("FAMILLE")
public class MandatService {

  @PersistenceContext private EntityManager em;
  @Inject private Mandats mandats;
  @Inject private FamilleCourante famille;
  @Inject private UsagerCourant usager;
  @Inject private Courriers courriers;
  @Inject private Clock horloge;

  /**
   * Ends it at once, without an agent: any guardian may stop what is debited from the household.
   * Who signed and who revokes are told.
   *
   * @throws Introuvable when it is not the household's
   */
  public void revoquer(long id) {
    em.find(Famille.class, famille.id(), LockModeType.PESSIMISTIC_WRITE);
    var mandat = mandats.find(famille.id(), id).orElseThrow(Introuvable::new);
    em.refresh(mandat);
    mandat.revoquer(horloge.instant(), usager.compteId());
    LongStream.of(mandat.compteId(), usager.compteId())
        .distinct()
        .forEach(compte -> annoncer(mandat, compte));
  }

  private void annoncer(Mandat mandat, long compteId) {
    courriers.ecrire(
        compteId,
        em.find(Compte.class, compteId).courriel(),
        "mandat.revoque",
        mandat.rum(),
        JourEcrit.moment(LocalDateTime.now(horloge)),
        em.find(Compte.class, usager.compteId()).prenom());
  }
}
