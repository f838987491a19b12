package fr.portailfamille.scolarite.derogation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The list of reasons, one statement each time. */
@ApplicationScoped
public class MotifsDeDerogation {

  private static final String TOUS = "select m from MotifDerogation m order by m.ordre, m.id";

  @PersistenceContext private EntityManager em;

  /** Those a family may choose, in order. */
  public List<MotifChoisi> enUsage() {
    return tous().stream().filter(MotifDerogation::enUsage).map(MotifDerogation::choisi).toList();
  }

  /**
   * As they read today, by id.
   *
   * @param retires with those withdrawn
   */
  public Map<Long, MotifChoisi> parId(boolean retires) {
    return tous().stream()
        .filter(motif -> retires || motif.enUsage())
        .collect(Collectors.toMap(MotifDerogation::id, MotifDerogation::choisi));
  }

  List<MotifDerogation> tous() {
    return em.createQuery(TOUS, MotifDerogation.class).getResultList();
  }

  /** Held until the end of the transaction: of two administrators, one sees what the other did. */
  List<MotifDerogation> tenir() {
    return em.createQuery("select m from MotifDerogation m order by m.id", MotifDerogation.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
