package fr.portailfamille.autorisation;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where both files answer the same question, the answer of the file kept counts. */
@ApplicationScoped
class FusionDesAutorisations implements RattachementFusion {

  private static final String DEJA =
      """
      select 1 from reponse_enfant k where k.famille_id = f.gardee_id and k.enfant_id = ENFANT
        and k.question_id = t.question_id and coalesce(k.annee_id, 0) = coalesce(t.annee_id, 0)
        and k.remplacee_le is null and t.remplacee_le is null""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.enfantDuFoyerSauf("reponse_enfant", DEJA));
  }
}
