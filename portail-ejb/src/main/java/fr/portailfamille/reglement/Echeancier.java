package fr.portailfamille.reglement;

import fr.portailfamille.reglement.payfip.IdOp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When PayFiP is to be asked again about which attempt. */
@ApplicationScoped
class Echeancier {

  static final int LOT = 20;
  private static final Duration REPIT = Duration.ofSeconds(5);

  private static final String PRENDRE =
      """
      update paiement set a_verifier_le = ?2 where id in (
        select id from paiement where a_verifier_le <= ?1
        order by a_verifier_le limit ?3 for update skip locked)
      returning id
      """;
  private static final String DEMANDER =
      """
      update paiement set a_verifier_le = ?2, verifie_le = ?2
      where id_op = ?1 and etat <> 'PAYE' and (verifie_le is null or verifie_le < ?3)
      """;
  private static final String REPORTER =
      """
      update paiement set a_verifier_le = least(a_verifier_le, ?2)
      where id_op = ?1 and etat <> 'PAYE'
      """;

  @PersistenceContext private EntityManager em;

  /** Takes the attempts due, for the time of one round: another node does not take them too. */
  @SuppressWarnings("unchecked")
  List<Long> prendre(Instant maintenant) {
    List<Object> ids =
        em.createNativeQuery(PRENDRE)
            .setParameter(1, Timestamp.from(maintenant))
            .setParameter(2, Timestamp.from(maintenant.plus(Paiement.PREMIER_CONTROLE)))
            .setParameter(3, LOT)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /**
   * True when PayFiP is to be asked at once. Unknown, or already paid: false. Asked a moment ago:
   * false too, the next round will do it, so that a flood of calls does not become one at PayFiP.
   */
  boolean demander(IdOp idOp, Instant maintenant) {
    boolean toutDeSuite =
        em.createNativeQuery(DEMANDER)
                .setParameter(1, idOp.valeur())
                .setParameter(2, Timestamp.from(maintenant))
                .setParameter(3, Timestamp.from(maintenant.minus(REPIT)))
                .executeUpdate()
            == 1;
    if (!toutDeSuite) {
      em.createNativeQuery(REPORTER)
          .setParameter(1, idOp.valeur())
          .setParameter(2, Timestamp.from(maintenant.plus(REPIT)))
          .executeUpdate();
    }
    return toutDeSuite;
  }
}
