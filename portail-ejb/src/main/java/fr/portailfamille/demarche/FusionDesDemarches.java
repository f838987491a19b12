package fr.portailfamille.demarche;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * A démarche still waiting names children and guardians of the file it was written for: it is
 * decided first.
 */
@ApplicationScoped
class FusionDesDemarches implements RattachementFusion {

  private static final String EN_ATTENTE =
      """
      select d.numero from demarche d join fusion f on f.absorbee_id = d.famille_id
      where f.id = ?1 and d.etat in ('DEPOSEE', 'EN_INSTRUCTION', 'A_CORRIGER') order by d.id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.foyer("demarche"));
  }

  @Override
  public List<Empechement> empechements() {
    return List.of(new Empechement("FusionDemarcheEnAttente", EN_ATTENTE));
  }
}
