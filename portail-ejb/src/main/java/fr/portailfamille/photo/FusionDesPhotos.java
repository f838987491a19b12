package fr.portailfamille.photo;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The photo in force of the child kept stays in force. */
@ApplicationScoped
class FusionDesPhotos implements RattachementFusion {

  private static final String DEJA =
      """
      select 1 from photo_enfant k
      where k.enfant_id = e.garde_id and k.retiree_le is null and t.retiree_le is null""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.foyer("photo_enfant"), Deplacement.enfantSauf("photo_enfant", DEJA));
  }
}
