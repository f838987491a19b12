package fr.portailfamille.famille.miseajour;

import fr.portailfamille.commun.Motif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells the agent when a correction reaches the household of the other parent too. */
@ApplicationScoped
class AutresFoyers {

  private static final String PARTAGES =
      """
      select e.prenom, f.numero from Enfant e, Rattachement r, Famille f
      where e.id in :enfants and r.enfantId = e.id and r.familleId <> :famille
      and f.id = r.familleId order by e.prenom, f.numero""";

  @PersistenceContext private EntityManager em;

  List<Motif> signaler(long famille, List<Long> enfants) {
    if (enfants.isEmpty()) {
      return List.of();
    }
    return em.createQuery(PARTAGES, Object[].class)
        .setParameter("enfants", enfants)
        .setParameter("famille", famille)
        .getResultStream()
        .map(ligne -> Motif.of("EnfantAussiDunAutreFoyer", ligne[0], ligne[1]))
        .toList();
  }
}
