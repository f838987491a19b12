package fr.portailfamille.scolarite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

/** Writes an accepted enrolment: a new schooling, or a change of school. */
@ApplicationScoped
class AffectationScolaire {

  @PersistenceContext private EntityManager em;
  @Inject private LectureScolaire lecture;

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
    var scolarite =
        scolarites.stream()
            .filter(connue -> connue.enfantId() == fiche.getEnfantId())
            .findFirst()
            .map(connue -> inchangee(connue, fiche))
            .orElseGet(() -> new Scolarite(fiche.getEnfantId(), form.getAnneeId()));
    scolarite.affecter(fiche, demarche.getId());
    em.persist(scolarite);
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
