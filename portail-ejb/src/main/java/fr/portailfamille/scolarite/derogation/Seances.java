package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Sittings, held until the transaction ends. */
@ApplicationScoped
class Seances {

  @PersistenceContext private EntityManager em;

  /** Nobody changes it meanwhile; others may add to it. */
  SeanceDerogation lire(long id) {
    return chercher(id, LockModeType.PESSIMISTIC_READ);
  }

  /** Nobody changes it nor adds to it meanwhile. */
  SeanceDerogation tenir(long id) {
    return chercher(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private SeanceDerogation chercher(long id, LockModeType verrou) {
    var seance = em.find(SeanceDerogation.class, id, verrou);
    if (seance == null) {
      throw new Introuvable();
    }
    return seance;
  }
}
