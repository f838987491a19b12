package fr.portailfamille.accord;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Of a guardian recorded twice the last answer counts, whichever file it was given in. */
@ApplicationScoped
class FusionDesAccords implements RattachementFusion {

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.responsable("accord"));
  }
}
