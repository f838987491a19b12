package fr.portailfamille.representation;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Nobody acts for a family whose file is about to change under their hands. */
@ApplicationScoped
class FusionDesRepresentations implements RattachementFusion {

  private static final String EN_COURS =
      """
      select c.prenom || ' ' || c.nom from representation r
      join fusion f on r.famille_id in (f.absorbee_id, f.gardee_id)
      join compte c on c.id = r.agent_id
      where f.id = ?1 and r.fin is null and r.limite > f.le order by r.id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.foyer("representation"));
  }

  @Override
  public List<Empechement> empechements() {
    return List.of(new Empechement("FusionRepresentation", EN_COURS));
  }
}
