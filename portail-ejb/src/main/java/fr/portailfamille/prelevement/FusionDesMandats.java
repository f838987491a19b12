package fr.portailfamille.prelevement;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A mandate keeps its reference, which the bank knows. Of two, the family says which it wants. */
@ApplicationScoped
class FusionDesMandats implements RattachementFusion {

  private static final String DEUX =
      """
      select a.rum from fusion f
      join mandat a on a.famille_id = f.absorbee_id and a.fin is null
      join mandat g on g.famille_id = f.gardee_id and g.fin is null
      where f.id = ?1""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.foyer("mandat"));
  }

  @Override
  public List<Empechement> empechements() {
    return List.of(new Empechement("FusionDeuxMandats", DEUX));
  }
}
