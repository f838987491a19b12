package fr.portailfamille.scolarite;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Of two schools in one year, that of the child kept. */
@ApplicationScoped
class FusionDesScolarites implements RattachementFusion {

  private static final String DEJA =
      "select 1 from scolarite k where k.enfant_id = e.garde_id and k.annee_id = t.annee_id";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.enfantSauf("scolarite", DEJA));
  }
}
