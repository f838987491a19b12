package fr.portailfamille.renouvellement;

import fr.portailfamille.demarche.DemandesAnnuelles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sheet filed in autumn may be asked again in spring, for the next school year. */
@ApplicationScoped
class FichesRedemandees implements DemandesAnnuelles {

  @Inject private LectureRenouvellement lecture;

  @Override
  public Map<String, Instant> enCours() {
    return lecture
        .courante()
        .filter(campagne -> campagne.estOuverte(lecture.aujourdHui()))
        .map(this::depuis)
        .orElse(Map.of());
  }

  private Map<String, Instant> depuis(CampagneRenouvellement campagne) {
    var ouverture = lecture.ouverture(campagne);
    return campagne.fiches().keySet().stream()
        .collect(Collectors.toMap(Function.identity(), type -> ouverture));
  }
}
