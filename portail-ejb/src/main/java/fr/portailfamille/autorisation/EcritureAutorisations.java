package fr.portailfamille.autorisation;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.famille.Enfant;
import fr.portailfamille.famille.EnfantsDuFoyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes what the family changed, in place of what it was shown. */
@ApplicationScoped
class EcritureAutorisations {

  @PersistenceContext private EntityManager em;
  @Inject private EnfantsDuFoyer enfants;
  @Inject private LectureAutorisations lecture;
  @Inject private Clock horloge;

  void ecrire(Demarche demarche, AutorisationsDeclarees form) {
    long famille = demarche.getFamilleId();
    var verrouilles =
        enfants
            .verrouiller(
                famille, form.getEnfants().stream().map(EnfantAAutoriser::getEnfantId).toList())
            .stream()
            .map(Enfant::id)
            .toList();
    var enVigueur = lecture.enVigueur(famille);
    var nouvelles = new ArrayList<ReponseEnfant>();
    for (var enfant : form.getEnfants()) {
      if (!verrouilles.contains(enfant.getEnfantId())) {
        throw new RegleMetierException("EnfantHorsDuFoyer", enfant.getPrenom());
      }
      var origine =
          new ReponseEnfant.Origine(
              enfant.getEnfantId(),
              famille,
              form.getAnneeId(),
              demarche.getId(),
              horloge.instant());
      enfant.getReponses().stream()
          .filter(ReponseDeclaree::change)
          .forEach(reponse -> remplacer(enfant, origine, reponse, enVigueur, nouvelles));
    }
    em.flush();
    nouvelles.forEach(em::persist);
  }

  private void remplacer(
      EnfantAAutoriser enfant,
      ReponseEnfant.Origine origine,
      ReponseDeclaree reponse,
      List<ReponseEnfant> enVigueur,
      List<ReponseEnfant> nouvelles) {
    var connue =
        SituationAutorisations.chercher(enVigueur, origine.enfantId(), reponse, origine.anneeId());
    if (!Objects.equals(reponse.getConnueId(), connue == null ? null : connue.id())) {
      throw new RegleMetierException(
          "ReponseChangeeDepuis", enfant.getPrenom(), reponse.getLibelle());
    }
    if (connue != null) {
      connue.remplacer(origine.le());
    }
    if (reponse.estRepondue()) {
      nouvelles.add(new ReponseEnfant(origine, reponse));
    }
  }
}
