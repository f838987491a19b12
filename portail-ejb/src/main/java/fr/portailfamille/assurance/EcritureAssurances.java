package fr.portailfamille.assurance;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Writes accepted contracts in place of those the family was shown. */
@ApplicationScoped
class EcritureAssurances {

  @PersistenceContext private EntityManager em;
  @Inject private LectureAssurances lecture;
  @Inject private Clock horloge;

  void ecrire(Demarche demarche, AssurancesDeclarees form) {
    long famille = demarche.getFamilleId();
    var declares = form.declares();
    var verrouilles =
        lecture
            .verrouiller(famille, declares.stream().map(EnfantAAssurer::getEnfantId).toList())
            .stream()
            .map(Enfant::id)
            .toList();
    var enVigueur = lecture.enVigueur(famille);
    for (var enfant : declares) {
      if (!verrouilles.contains(enfant.getEnfantId())) {
        throw new RegleMetierException("EnfantHorsDuFoyer", enfant.getPrenom());
      }
      remplacer(enfant, form, enVigueur);
    }
    em.flush();
    declares.forEach(
        enfant ->
            em.persist(
                new Assurance(
                    declaration(demarche, form, enfant), form.contrat(enfant).orElseThrow())));
    dater(demarche, form);
  }

  /**
   * A contract the démarche does not show would be lost by replacing it: the family reads first.
   */
  private void remplacer(
      EnfantAAssurer enfant, AssurancesDeclarees form, List<Assurance> enVigueur) {
    var connue = SituationAssurances.chercher(enVigueur, enfant.getEnfantId(), form.getAnneeId());
    if (!Objects.equals(enfant.getConnueId(), connue.map(Assurance::id).orElse(null))) {
      throw new RegleMetierException("AssuranceChangeeDepuis", enfant.getPrenom());
    }
    connue.ifPresent(assurance -> assurance.remplacer(horloge.instant()));
  }

  private Assurance.Declaration declaration(
      Demarche demarche, AssurancesDeclarees form, EnfantAAssurer enfant) {
    return new Assurance.Declaration(
        enfant.getEnfantId(),
        form.getAnneeId(),
        demarche.getFamilleId(),
        demarche.getId(),
        horloge.instant());
  }

  /** A certificate proves what it proves until the last day of its contract. */
  private static void dater(Demarche demarche, AssurancesDeclarees form) {
    for (var document : demarche.getPieces()) {
      PiecesAssurances.contrat(form, document.getNature(), document.sujet())
          .ifPresent(contrat -> document.valoirJusquAu(contrat.getFin()));
    }
  }
}
