package fr.portailfamille.facturation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * What households paid in excess pays their issued invoices: the oldest money the most urgent one.
 * Nobody is asked for money the régie already holds, and what the page of payments asks is what the
 * ledger says.
 *
 * <p>Whoever shares money out, or asks for some, locks the household first: two at once would pay
 * one invoice twice, or wait for each other's invoices for ever. A règlement with something left
 * has paid in full whatever it paid.
 */
@ApplicationScoped
public class Avances {

  private static final String VERROUILLER =
      """
      select count(*) from (
        select f.id from famille f where f.id in (%s) order by f.id for no key update
      ) verrouillees
      """;

  /**
   * Money laid end to end, and what is owed laid end to end beside it: each pays what it covers of
   * the other.
   */
  private static final String IMPUTER =
      """
      with foyer as materialized (%s),
      avance as (
        select r.famille_id, r.regie_id, r.id, r.montant - v.montant as reste,
          sum(r.montant - v.montant)
            over (partition by r.famille_id, r.regie_id order by r.recu_le, r.id) as fin
        from foyer join reglement r on r.famille_id = foyer.id and r.regie_id = ?1
        cross join lateral (
          select coalesce(sum(w.montant), 0) as montant from ventilation w where w.reglement_id = r.id
        ) v
        where r.montant > v.montant
      ),
      du as (
        select f.famille_id, f.regie_id, f.id, f.total - f.regle as reste,
          sum(f.total - f.regle)
            over (partition by f.famille_id, f.regie_id order by f.echeance, f.id) as fin
        from foyer join facture f on f.famille_id = foyer.id and f.regie_id = ?1
        where f.etat = 'EMISE' and f.regle < f.total
      )
      insert into ventilation (reglement_id, facture_id, montant)
      select a.id, d.id, least(a.fin, d.fin) - greatest(a.fin - a.reste, d.fin - d.reste)
      from avance a join du d on d.famille_id = a.famille_id and d.regie_id = a.regie_id
      where a.fin - a.reste < d.fin and d.fin - d.reste < a.fin
      """;

  private static final String UN_FOYER = "select cast(?2 as bigint) as id";
  private static final String BROUILLONS =
      "select x.famille_id from facture x where x.campagne_id = ?1 and x.etat = 'BROUILLON'";
  private static final String EMISES =
      """
      select x.famille_id as id from facture x
      where x.campagne_id = ?2 and x.emise_le = cast(?3 as timestamptz)
      """;

  @PersistenceContext private EntityManager em;

  public void verrouiller(long familleId) {
    em.createNativeQuery(VERROUILLER.formatted("?1")).setParameter(1, familleId).getSingleResult();
  }

  /** Of the households this campaign is about to issue an invoice for. */
  public void verrouillerLesFoyersDe(long campagneId) {
    em.createNativeQuery(VERROUILLER.formatted(BROUILLONS))
        .setParameter(1, campagneId)
        .getSingleResult();
  }

  public void imputer(long regieId, long familleId) {
    em.createNativeQuery(IMPUTER.formatted(UN_FOYER))
        .setParameter(1, regieId)
        .setParameter(2, familleId)
        .executeUpdate();
  }

  /** For the households whose invoice this campaign issued at that moment. */
  public void imputer(long regieId, long campagneId, Instant emisesLe) {
    em.createNativeQuery(IMPUTER.formatted(EMISES))
        .setParameter(1, regieId)
        .setParameter(2, campagneId)
        .setParameter(3, emisesLe.toString())
        .executeUpdate();
  }
}
