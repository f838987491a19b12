package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Of two reopenings of one thing that run together, the one that lasts longer goes on. */
@ApplicationScoped
class FusionDesReouvertures implements RattachementFusion {

  private static final String FINIR_LA_PLUS_COURTE =
      """
      update reouverture t set fin = 'REFERMEE', finie_le = f.le, finie_par = f.agent_id
      from fusion f join reouverture g on g.famille_id in (f.gardee_id, f.absorbee_id)
      where f.id = ?1 and t.famille_id in (f.gardee_id, f.absorbee_id) and g.type = t.type
        and g.fin is null and t.fin is null
        and g.depuis <= t.jusqu_au and t.depuis <= g.jusqu_au
        and (t.jusqu_au, t.id) < (g.jusqu_au, g.id)""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(
        new Deplacement(Set.of(), FINIR_LA_PLUS_COURTE), Deplacement.foyer("reouverture"));
  }
}
