package fr.portailfamille.reglementinterieur;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A text is signed once for a child: the first signature of the child kept is enough. */
@ApplicationScoped
class FusionDesSignatures implements RattachementFusion {

  private static final String DEJA =
      """
      select 1 from signature_reglement k
      where k.enfant_id = e.garde_id and k.texte_id = t.texte_id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(
        Deplacement.foyer("signature_reglement"),
        Deplacement.enfantSauf("signature_reglement", DEJA));
  }
}
