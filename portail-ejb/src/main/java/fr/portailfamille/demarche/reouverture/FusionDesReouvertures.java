package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the file kept has open already is not opened twice. */
@ApplicationScoped
class FusionDesReouvertures implements RattachementFusion {

  private static final String OUVERTE_DEJA =
      """
      select 1 from reouverture g where g.famille_id = f.gardee_id and g.type = t.type
      and g.fin is null and t.fin is null
      and g.depuis <= t.jusqu_au and t.depuis <= g.jusqu_au""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.foyerSauf("reouverture", OUVERTE_DEJA));
  }
}
