package fr.portailfamille.forfait;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Two packages of one child at the same time become one, on the days of both. */
@ApplicationScoped
class FusionDesForfaits implements RattachementFusion {

  private static final String REUNIR =
      """
      with d as (
        select g.id, bit_or(a.jours) as jours, array_agg(a.id) as absorbes
        from fusion f
        join forfait a on a.famille_id = f.absorbee_id
        join forfait g on g.famille_id = f.gardee_id and g.activite_id = a.activite_id
          and daterange(g.debut, g.fin, '[]') && daterange(a.debut, a.fin, '[]')
          and g.enfant_id = coalesce((select e.garde_id from fusion_enfant e
            where e.fusion_id = f.id and e.absorbe_id = a.enfant_id), a.enfant_id)
        where f.id = ?1 group by g.id),
      absorbes as (delete from forfait a using d where a.id = any(d.absorbes))
      update forfait g set jours = g.jours | d.jours from d where g.id = d.id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(new Deplacement(Set.of(), REUNIR), Deplacement.enfantDuFoyer("forfait"));
  }
}
