package fr.portailfamille.reglement;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A payment under way ends first: its result is recorded for the household that began it. */
@ApplicationScoped
class FusionDesReglements implements RattachementFusion {

  private static final String EN_COURS =
      """
      select p.refdet from paiement p join fusion f on f.absorbee_id = p.famille_id
      where f.id = ?1 and (p.termine_le is null or p.a_verifier_le is not null) order by p.id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.foyer("paiement"), Deplacement.foyer("reglement"));
  }

  @Override
  public List<Empechement> empechements() {
    return List.of(new Empechement("FusionPaiementEnCours", EN_COURS));
  }
}
