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

  void affecter(Demarche demarche, ScolariteDemandee form) {
    var demandes = form.demandes();
    var ids = demandes.stream().map(EnfantAScolariser::getEnfantId).toList();
    var enfants =
        lecture.verrouiller(demarche.getFamilleId(), ids).stream().map(Enfant::id).toList();
    var scolarites = lecture.scolarites(ids, List.of(form.getAnneeId()));
    for (var fiche : demandes) {
      if (!enfants.contains(fiche.getEnfantId())) {
        throw new RegleMetierException("EnfantHorsDuFoyer", fiche.getPrenom());
      }
      affecter(demarche, form, fiche, scolarites);
    }
  }

  private void affecter(
      Demarche demarche,
      ScolariteDemandee form,
      EnfantAScolariser fiche,
      List<Scolarite> scolarites) {
    var connue =
        scolarites.stream()
            .filter(scolarite -> scolarite.enfantId() == fiche.getEnfantId())
            .findFirst()
            .map(scolarite -> inchangee(scolarite, fiche));
    var ancienne = connue.map(Scolarite::etablissementId);
    var scolarite = connue.orElseGet(() -> new Scolarite(fiche.getEnfantId(), form.getAnneeId()));
    scolarite.affecter(fiche, demarche.getId());
    em.persist(scolarite);
    ancienne
        .filter(ecole -> ecole != scolarite.etablissementId())
        .ifPresent(ecole -> annoncer(demarche, form, fiche, ecole));
  }

  /** From tomorrow, or from the first day of the year: today's meal is served where it waits. */
  private void annoncer(
      Demarche demarche, ScolariteDemandee form, EnfantAScolariser fiche, long ancienne) {
    em.flush();
    var annee = em.find(AnneeScolaire.class, form.getAnneeId()).periode();
    var demain = LocalDate.now(horloge).plusDays(1);
    var debut = demain.isAfter(annee.debut()) ? demain : annee.debut();
    if (!debut.isAfter(annee.fin())) {
      changements.fire(
          new EcoleChangee(
              fiche.getEnfantId(),
              fiche.getPrenom(),
              ancienne,
              fiche.ecoleId(),
              fiche.nomDeLEcole(),
              new Periode(debut, annee.fin()),
              demarche.getId()));
    }
  }

  /** A school the démarche does not show would be lost by replacing it: the family reads first. */
  private static Scolarite inchangee(Scolarite connue, EnfantAScolariser fiche) {
    Long vue = fiche.getInscrite() == null ? null : fiche.getInscrite().getId();
    if (!Objects.equals(vue, connue.etablissementId())
        && !Objects.equals(fiche.ecoleId(), connue.etablissementId())) {
      throw new RegleMetierException("EcoleChangeeDepuis", fiche.getPrenom());
    }
    return connue;
  }
}
