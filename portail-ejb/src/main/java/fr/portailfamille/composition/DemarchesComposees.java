package fr.portailfamille.composition;

import fr.portailfamille.demarche.FournisseurDeTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives the engine a type for each composition once published, withdrawn or not. */
@ApplicationScoped
class DemarchesComposees implements FournisseurDeTypes {

  @Inject private LectureCompositions lecture;

  @Override
  public List<DemarcheComposee> types() {
    return lecture.enVigueur().stream().map(v -> new DemarcheComposee(v, lecture)).toList();
  }
}
