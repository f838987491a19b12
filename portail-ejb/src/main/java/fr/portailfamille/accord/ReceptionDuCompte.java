package fr.portailfamille.accord;

import fr.portailfamille.notification.Reception;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Mails are accepted until refused (B10). */
@ApplicationScoped
class ReceptionDuCompte implements Reception {

  @Inject private LectureAccords lecture;

  @Override
  public Volonte duCompte(long compteId) {
    return lecture
        .duCompte(compteId)
        .map(accord -> new Volonte(accord.accepte(), Reponse.lire(accord.copies())))
        .orElse(new Volonte(true, List.of()));
  }
}
