package fr.portailfamille.accord;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes the answers that are new: a yes or a no said again is not another one. */
@ApplicationScoped
class EnregistrementAccords {

  @PersistenceContext private EntityManager em;
  @Inject private LectureAccords lecture;
  @Inject private Clock horloge;

  void enregistrer(Demarche demarche, AccordsDeclares form) {
    var siens =
        lecture.personnes(demarche.getFamilleId()).stream()
            .filter(p -> SituationAccords.repondIci(p, demarche.getCompteId()))
            .map(p -> p.responsable().id())
            .toList();
    var connus = lecture.duFoyer(demarche.getFamilleId());
    for (var personne : form.getPersonnes()) {
      if (!siens.contains(personne.getResponsableId())) {
        throw new RegleMetierException("ResponsableRepondSeul", personne.getNom());
      }
      ecrire(demarche, form, personne, connus);
    }
  }

  private void ecrire(
      Demarche demarche, AccordsDeclares form, AccordDeclare personne, List<Accord> connus) {
    long id = personne.getResponsableId();
    var reponse = personne.getReponse();
    var connue = LectureAccords.reponse(id, connus);
    var version = Parametres.version(form.getTexte());
    Instant le = horloge.instant();
    if (connue == null || !personne.memesCourriels(connue)) {
      var copies = reponse.copiesGardees(personne.getCourriel());
      em.persist(
          Accord.courriels(id, reponse.isCourriels(), copies).lu(version, le, demarche.getId()));
    }
    if (connue == null || !personne.memesSms(connue)) {
      em.persist(
          Accord.sms(id, reponse.isSms(), reponse.portableGarde())
              .lu(version, le, demarche.getId()));
    }
  }
}
