package fr.portailfamille.certificat;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All the certificates of a child are kept. */
@ApplicationScoped
class FusionDesCertificats implements RattachementFusion {

  @Override
  public List<Deplacement> deplacements() {
    return List.of(
        Deplacement.foyer("certificat_medical"), Deplacement.enfant("certificat_medical"));
  }
}
