package fr.portailfamille.activite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the town asks for each activity, in one statement. */
@ApplicationScoped
class ConditionsInscription {

  /** By activity. */
  record Toutes(Map<Long, ConditionInscription> parActivite) {

    ConditionInscription de(long activite) {
      return parActivite.getOrDefault(activite, new ConditionInscription(activite));
    }
  }

  @PersistenceContext private EntityManager em;

  Toutes toutes() {
    return new Toutes(
        em.createQuery("select c from ConditionInscription c", ConditionInscription.class)
            .getResultStream()
            .collect(
                Collectors.toUnmodifiableMap(
                    ConditionInscription::activiteId, Function.identity())));
  }
}
