package fr.portailfamille.usager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Links and creations in progress, by the print of their secret. */
@ApplicationScoped
class JetonsRepository {

  private static final String JETON = "select j from Jeton j where j.empreinte = :empreinte";
  private static final String CREATION =
      "select c from CreationCompte c where c.empreinteCle = :empreinte";
  private static final String UTILISER_TOUS =
      "update Jeton j set j.utiliseLe = :instant where j.compteId = :compte and j.utiliseLe is null";

  private static final String PURGER_CREATIONS =
      "delete from CreationCompte c where c.creeLe < :limite";
  private static final String PURGER_JETONS = "delete from Jeton j where j.expireLe < :limite";
  private static final String PURGER_APPAREILS = "delete from Appareil a where a.vuLe < :limite";

  @PersistenceContext private EntityManager em;

  Optional<Jeton> findJeton(Secret secret) {
    return em.createQuery(JETON, Jeton.class)
        .setParameter("empreinte", secret.empreinte())
        .getResultStream()
        .findFirst();
  }

  /** Two uses at once wait for each other. */
  Optional<Jeton> verrouillerJeton(Secret secret) {
    return em.createQuery(JETON, Jeton.class)
        .setParameter("empreinte", secret.empreinte())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<CreationCompte> findCreation(Secret cle) {
    return em.createQuery(CREATION, CreationCompte.class)
        .setParameter("empreinte", cle.empreinte())
        .getResultStream()
        .findFirst();
  }

  /** Two tries at once wait for each other: none is free. */
  Optional<CreationCompte> verrouillerCreation(Secret cle) {
    return em.createQuery(CREATION, CreationCompte.class)
        .setParameter("empreinte", cle.empreinte())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void ajouter(Object entite) {
    em.persist(entite);
  }

  void utiliserTous(long compteId, Instant instant) {
    em.createQuery(UTILISER_TOUS)
        .setParameter("compte", compteId)
        .setParameter("instant", instant)
        .executeUpdate();
  }

  void purger(Instant limiteJetons, Instant limiteAppareils) {
    em.createQuery(PURGER_CREATIONS).setParameter("limite", limiteJetons).executeUpdate();
    em.createQuery(PURGER_JETONS).setParameter("limite", limiteJetons).executeUpdate();
    em.createQuery(PURGER_APPAREILS).setParameter("limite", limiteAppareils).executeUpdate();
  }
}
