package fr.portailfamille.notification;

import fr.portailfamille.usager.CompteRemplace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The messages of an account that serves no more are read with the one that replaces it. */
@ApplicationScoped
class ReprisesDeMessages {

  private static final String MESSAGES =
      "update Envoi e set e.compteId = :compte where e.compteId = :ancien and e.confidentiel = false";

  @PersistenceContext private EntityManager em;

  void reprendre(@Observes CompteRemplace remplace) {
    em.createQuery(MESSAGES)
        .setParameter("compte", remplace.compteId())
        .setParameter("ancien", remplace.ancienId())
        .executeUpdate();
  }
}
