package fr.portailfamille.famille;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a household has today, in one statement: {@code ?1} is its id, {@code ?2} the day. */
@ApplicationScoped
public class LectureDuFoyer {

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** Rows of two columns at least. */
  @SuppressWarnings("unchecked")
  public Stream<Object[]> lire(String requete, long famille) {
    List<Object[]> lignes =
        em.createNativeQuery(requete)
            .setParameter(1, famille)
            .setParameter(2, LocalDate.now(horloge).toString())
            .getResultList();
    return lignes.stream();
  }
}
