package fr.portailfamille.demarche.reouverture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asked by whoever decides that something is locked. */
@ApplicationScoped
public class Reouvertures {

  private static final String EN_COURS =
      """
      select r from Reouverture r where r.familleId = :famille and r.fin is null
      and r.depuis <= :jour and r.jusquAu >= :jour""";
  private static final String DE_CE_TYPE = EN_COURS + " and r.type = :type";
  private static final String DERNIER_JOUR =
      """
      select r.jusquAu from Reouverture r where r.familleId = :famille and r.type in :types
      and r.ouverteLe >= :depuis and (r.fin is null or r.fin = :deposee)
      order by r.jusquAu desc""";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** Type to last day, of what the household may file again today; in one statement. */
  public Map<String, LocalDate> enCours(long famille) {
    return em.createQuery(EN_COURS, Reouverture.class)
        .setParameter("famille", famille)
        .setParameter("jour", LocalDate.now(horloge))
        .getResultStream()
        .collect(Collectors.toMap(Reouverture::type, Reouverture::jusquAu));
  }

  /**
   * The last day these types were reopened until, used or not but not ended by an agent: what the
   * household does in the end, once each sheet is done, has that much time too.
   */
  public Optional<LocalDate> dernierJour(long famille, Collection<String> types, Instant depuis) {
    return em.createQuery(DERNIER_JOUR, LocalDate.class)
        .setParameter("famille", famille)
        .setParameter("types", types)
        .setParameter("depuis", depuis)
        .setParameter("deposee", FinDeReouverture.DEPOSEE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Uses the reopening of this type up, when there is one; of two guardians at the same moment, one
   * does.
   *
   * @param acteur who files or validates, the agent where one acts for the household
   */
  public boolean consommer(long famille, String type, long acteur) {
    var rouverte = verrouiller(famille, type);
    rouverte.ifPresent(r -> r.finir(FinDeReouverture.DEPOSEE, acteur, horloge.instant()));
    return rouverte.isPresent();
  }

  private Optional<Reouverture> verrouiller(long famille, String type) {
    return em.createQuery(DE_CE_TYPE, Reouverture.class)
        .setParameter("famille", famille)
        .setParameter("jour", LocalDate.now(horloge))
        .setParameter("type", type)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
