package fr.portailfamille.assurance;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The contract in force of the child kept stays in force. */
@ApplicationScoped
class FusionDesAssurances implements RattachementFusion {

  private static final String DEJA =
      """
      select 1 from assurance_scolaire k where k.enfant_id = e.garde_id
        and k.annee_id = t.annee_id and k.remplacee_le is null and t.remplacee_le is null""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(
        Deplacement.foyer("assurance_scolaire"),
        Deplacement.enfantSauf("assurance_scolaire", DEJA));
  }
}
