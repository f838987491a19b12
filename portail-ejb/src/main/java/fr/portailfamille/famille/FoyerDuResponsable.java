package fr.portailfamille.famille;

import fr.portailfamille.usager.Foyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The household of the guardian who holds an account. */
@ApplicationScoped
class FoyerDuResponsable implements Foyer {

  private static final String FOYER =
      """
      select m.familleId from Membre m, Responsable r, Famille f
      where r.compteId = :compte and m.responsableId = r.id and f.id = m.familleId
      and f.etat = fr.portailfamille.famille.EtatFamille.ACTIVE
      order by m.familleId""";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Long> duCompte(long compteId) {
    return em.createQuery(FOYER, Long.class)
        .setParameter("compte", compteId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
