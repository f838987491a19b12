package fr.portailfamille.famille;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The children of a household, for the démarches about them. */
@ApplicationScoped
public class EnfantsDuFoyer {

  private static final String DU_FOYER =
      """
      exists (
        select r.enfantId from Rattachement r
        where r.enfantId = e.id and r.familleId = :famille)""";
  private static final String LISTE =
      "select e from Enfant e where " + DU_FOYER + " order by e.neLe, e.prenom, e.id";
  private static final String A_VERROUILLER =
      "select e from Enfant e where e.id in :enfants and " + DU_FOYER + " order by e.id";

  @PersistenceContext private EntityManager em;

  /** Eldest first. */
  public List<Enfant> lister(long famille) {
    return em.createQuery(LISTE, Enfant.class).setParameter("famille", famille).getResultList();
  }

  /**
   * Those of the household, locked in the same order by all: two démarches about a child are
   * decided one after another.
   */
  public List<Enfant> verrouiller(long famille, Collection<Long> enfants) {
    if (enfants.isEmpty()) {
      return List.of();
    }
    return em.createQuery(A_VERROUILLER, Enfant.class)
        .setParameter("enfants", enfants)
        .setParameter("famille", famille)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
