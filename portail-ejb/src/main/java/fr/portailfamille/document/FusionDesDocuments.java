package fr.portailfamille.document;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A document goes on naming the child as its démarche does. */
@ApplicationScoped
class FusionDesDocuments implements RattachementFusion {

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.foyer("document"));
  }

  @Override
  public Set<String> laissees() {
    return Set.of("document.enfant_id");
  }
}
