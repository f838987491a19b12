package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Writes an accepted enrolment: a new schooling, or a change of school. */
@ApplicationScoped
class AffectationScolaire {

  @PersistenceContext private EntityManager em;
  @Inject private LectureScolaire lecture;
  @Inject private Event<EcoleChangee> changements;
  @Inject private Clock horloge;

  void affecter(Demarche demarche, long anneeId, List<Affectation> affectations) {
    var ids = affectations.stream().map(Affectation::enfantId).toList();
    var enfants =
        lecture.verrouiller(demarche.getFamilleId(), ids).stream().map(Enfant::id).toList();
    var scolarites = lecture.scolarites(ids, List.of(anneeId));
    for (var affectation : affectations) {
      if (!enfants.contains(affectation.enfantId())) {
        throw new RegleMetierException("EnfantHorsDuFoyer", affectation.prenom());
      }
      affecter(demarche, anneeId, affectation, scolarites);
    }
  }

  private void affecter(
      Demarche demarche, long anneeId, Affectation affectation, List<Scolarite> scolarites) {
    var connue =
        scolarites.stream()
            .filter(scolarite -> scolarite.enfantId() == affectation.enfantId())
            .findFirst()
            .map(scolarite -> inchangee(scolarite, affectation));
    var ancienne = connue.map(Scolarite::etablissementId);
    var scolarite = connue.orElseGet(() -> new Scolarite(affectation.enfantId(), anneeId));
    scolarite.affecter(affectation, demarche.getId());
    em.persist(scolarite);
    ancienne
        .filter(ecole -> !ecole.equals(scolarite.etablissementId()))
        .ifPresent(ecole -> annoncer(demarche, anneeId, affectation, ecole));
  }

  /** From tomorrow, or from the first day of the year: today's meal is served where it waits. */
  private void annoncer(Demarche demarche, long anneeId, Affectation affectation, long ancienne) {
    em.flush();
    var annee = em.find(AnneeScolaire.class, anneeId).periode();
    var demain = LocalDate.now(horloge).plusDays(1);
    var debut = demain.isAfter(annee.debut()) ? demain : annee.debut();
    if (!debut.isAfter(annee.fin())) {
      changements.fire(
          new EcoleChangee(
              affectation.enfantId(),
              affectation.prenom(),
              ancienne,
              affectation.ecole().getId(),
              affectation.ecole().getNom(),
              new Periode(debut, annee.fin()),
              demarche.getId()));
    }
  }

  /** A school the démarche does not show would be lost by replacing it: the family reads first. */
  private static Scolarite inchangee(Scolarite connue, Affectation affectation) {
    if (!estCelle(connue, affectation.vue()) && !estCelle(connue, affectation.ecole())) {
      throw new RegleMetierException("EcoleChangeeDepuis", affectation.prenom());
    }
    return connue;
  }

  private static boolean estCelle(Scolarite connue, EcoleDeclaree ecole) {
    return ecole != null
        && Objects.equals(connue.etablissementId(), ecole.getId())
        && (ecole.getId() != null || ecole.getNom().equals(connue.autreEcole()));
  }
}
