package fr.portailfamille.quotient;

import fr.portailfamille.famille.QuotientFamilial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The quotients of a household, in one statement. */
@ApplicationScoped
class QuotientsDuFoyer {

  private static final String TOUS =
      """
      select q from QuotientFamilial q
      where q.familleId = :famille order by q.debut desc""";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** The last to begin first. */
  List<QuotientFamilial> tous(long famille) {
    return em.createQuery(TOUS, QuotientFamilial.class)
        .setParameter("famille", famille)
        .getResultList();
  }

  /** The one that applies today. */
  Optional<QuotientFamilial> actuel(List<QuotientFamilial> tous) {
    var jour = LocalDate.now(horloge);
    return tous.stream()
        .filter(q -> !q.debut().isAfter(jour) && (q.fin() == null || !q.fin().isBefore(jour)))
        .findFirst();
  }
}
