package fr.portailfamille.sante;

import fr.portailfamille.fusion.Deplacement;
import fr.portailfamille.fusion.RattachementFusion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/**
 * Of two sheets of one child the last accepted counts: an allergy told since is never lost. It is
 * sealed again for the child kept; nobody reads it on the way.
 */
@ApplicationScoped
class FusionDesFichesSante implements RattachementFusion {

  private static final String A_REPRENDRE =
      """
      select e.absorbe_id, e.garde_id from fusion_enfant e
      join fiche_sante a on a.enfant_id = e.absorbe_id
      where e.fusion_id = ?1
        and not exists (select 1 from fiche_sante g where g.enfant_id = e.garde_id
          and g.acceptee_le >= a.acceptee_le)""";

  @PersistenceContext private EntityManager em;
  @Inject private FichesSante fiches;

  @Override
  public List<Deplacement> deplacements() {
    return List.of(Deplacement.enfant("consultation_sante"));
  }

  @Override
  public Set<String> laissees() {
    return Set.of("fiche_sante.enfant_id");
  }

  @Override
  public void achever(long fusion) {
    List<?> lignes = em.createNativeQuery(A_REPRENDRE).setParameter(1, fusion).getResultList();
    for (var ligne : lignes) {
      var enfants = (Object[]) ligne;
      reprendre((Long) enfants[0], (Long) enfants[1]);
    }
  }

  private void reprendre(long absorbe, long garde) {
    var fiche = fiches.find(absorbe).orElseThrow();
    fiches.find(garde).ifPresent(em::remove);
    em.flush();
    var contenu = fiches.sceller(garde, fiches.ouvrir(fiche));
    em.persist(new FicheSante(garde, contenu, fiche.demarcheId(), fiche.accepteeLe()));
    em.remove(fiche);
  }
}
