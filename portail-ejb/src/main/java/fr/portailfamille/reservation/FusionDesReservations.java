package fr.portailfamille.reservation;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.Empechement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** One child holds one place a day: of two, somebody cancels one first. */
@ApplicationScoped
class FusionDesReservations implements RattachementFusion {

  private static final String DEUX_FOIS =
      """
      select x.prenom || ', ' || v.libelle || ', ' || to_char(a.jour, 'DD/MM/YYYY')
      from fusion_enfant e
      join reservation a on a.enfant_id = e.absorbe_id and a.etat = 'RESERVEE'
      join reservation g on g.enfant_id = e.garde_id and g.etat = 'RESERVEE'
        and g.activite_id = a.activite_id and g.jour = a.jour
      join enfant x on x.id = e.garde_id
      join activite v on v.id = a.activite_id
      where e.fusion_id = ?1 order by a.jour, a.id""";

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.enfantDuFoyer("reservation"));
  }

  @Override
  public List<Empechement> empechements() {
    return List.of(new Empechement("FusionReservations", DEUX_FOIS));
  }
}
