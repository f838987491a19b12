package fr.portailfamille.facturation.campagne;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * What households paid in excess pays their new invoices, the oldest payment first: what the page
 * of payments asks is then what the invoice says.
 */
@ApplicationScoped
class Avances {

  private static final String IMPUTER =
      """
      insert into ventilation (reglement_id, facture_id, montant)
      select a.reglement_id, a.facture_id, least(a.avance, a.total - a.deja)
      from (
        select r.id as reglement_id, f.id as facture_id, f.total, r.montant - v.montant as avance,
          sum(r.montant - v.montant) over (partition by f.id order by r.recu_le, r.id)
            - (r.montant - v.montant) as deja
        from facture f
        join reglement r on r.famille_id = f.famille_id and r.regie_id = f.regie_id
        cross join lateral (
          select coalesce(sum(w.montant), 0) as montant from ventilation w where w.reglement_id = r.id
        ) v
        where f.campagne_id = ?1 and f.emise_le = cast(?2 as timestamptz) and r.montant > v.montant
      ) a
      where a.deja < a.total
      """;

  @PersistenceContext private EntityManager em;

  void imputer(long campagneId, Instant emiseLe) {
    em.createNativeQuery(IMPUTER)
        .setParameter(1, campagneId)
        .setParameter(2, emiseLe.toString())
        .executeUpdate();
  }
}
