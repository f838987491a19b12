package fr.portailfamille.quotient;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where both files have a quotient for the same days, the one of the file kept counts. */
@ApplicationScoped
class FusionDesQuotients implements RattachementFusion {

  private static final String DEJA =
      """
      select 1 from quotient_familial k where k.famille_id = f.gardee_id
        and daterange(k.debut, k.fin, '[]') && daterange(t.debut, t.fin, '[]')""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(
        Deplacement.foyerSauf("quotient_familial", DEJA),
        Deplacement.foyer("consultation_quotient"));
  }
}
