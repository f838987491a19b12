package fr.portailfamille.activite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Famille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Writes accepted enrolments, at the place the child has now, and says what stands in the way. */
@ApplicationScoped
class EcritureInscriptions {

  @PersistenceContext private EntityManager em;
  @Inject private OffreAuxEnfants offre;
  @Inject private ConditionsInscription conditions;
  @Inject private PlacesInscription places;

  /**
   * The household is locked: two démarches cannot both enrol a child over the same days. Then the
   * places of the activities: the last one is given once.
   */
  void inscrire(Demarche demarche, Collection<NatureActivite> natures, InscriptionsDemandees form) {
    long famille = demarche.getFamilleId();
    em.find(Famille.class, famille, LockModeType.PESSIMISTIC_WRITE);
    places.verrouiller(
        form.voulues().stream().map(EnfantAInscrire::getActiviteId).distinct().toList());
    var situation = situation(famille, natures);
    for (var demande : form.voulues()) {
      situation
          .obstacle(demande)
          .ifPresent(
              motif -> {
                throw new RegleMetierException(motif);
              });
      situation.aCeder(demande).forEach(ancienne -> ceder(ancienne, demande));
      long lieu = situation.lieu(demande);
      em.persist(new Inscription(famille, demande, lieu, demarche.getId()));
      situation.prises().prendre(demande, lieu);
    }
  }

  /** Days change: the former enrolment stops the day before. */
  private void ceder(Inscription ancienne, EnfantAInscrire demande) {
    if (!ancienne.ceder(demande.getDebut())) {
      em.remove(ancienne);
    }
    em.flush();
  }

  /** What an agent should know: why some of it could not be accepted now, what it would change. */
  List<Motif> obstacles(
      Demarche demarche, Collection<NatureActivite> natures, InscriptionsDemandees form) {
    var situation = situation(demarche.getFamilleId(), natures);
    return form.voulues().stream().flatMap(situation::aSignaler).toList();
  }

  private SituationInscriptions situation(long famille, Collection<NatureActivite> natures) {
    return new SituationInscriptions(
        new SituationInscriptions.Offre(
            offre.scolarises(famille), offre.sites(natures), offre.pourTous(famille, natures)),
        offre.inscriptions(famille),
        conditions.toutes(),
        places.prises());
  }
}
