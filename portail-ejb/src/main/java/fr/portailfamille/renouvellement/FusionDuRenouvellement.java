package fr.portailfamille.renouvellement;

import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** « Nothing has changed » was said of the file absorbed, not of what the file kept says. */
@ApplicationScoped
class FusionDuRenouvellement implements RattachementFusion {

  @Override
  public Set<String> laissees() {
    return Set.of("fiche_validee.famille_id", "dossier_valide.famille_id");
  }
}
