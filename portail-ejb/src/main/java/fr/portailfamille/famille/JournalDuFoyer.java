package fr.portailfamille.famille;

import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Keeps what an agent changed in a household without a démarche. */
@ApplicationScoped
public class JournalDuFoyer {

  private static final String NOTER =
      """
      insert into journal (le, compte_id, action, objet, objet_id, detail)
      values (cast(?1 as timestamptz), ?2, ?3, 'famille', ?4, ?5)""";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * In the transaction of the change.
   *
   * @param action its sentence is {@code Journal.<action>}
   * @param detail what the sentence quotes
   */
  public void noter(String action, long famille, String detail) {
    em.createNativeQuery(NOTER)
        .setParameter(1, horloge.instant().toString())
        .setParameter(2, usager.acteurId())
        .setParameter(3, action)
        .setParameter(4, famille)
        .setParameter(5, detail)
        .executeUpdate();
  }
}
