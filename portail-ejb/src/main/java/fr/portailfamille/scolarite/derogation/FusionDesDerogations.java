package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * What a commission said hangs on a démarche, decided before any merge: the démarche follows the
 * household, its answers go on naming the child as they did, and so does this.
 */
@ApplicationScoped
class FusionDesDerogations implements RattachementFusion {

  @Override
  public Set<String> laissees() {
    return Set.of("examen_derogation.enfant_id");
  }
}
