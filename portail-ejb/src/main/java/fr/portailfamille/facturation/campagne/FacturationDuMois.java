package fr.portailfamille.facturation.campagne;

import fr.portailfamille.facturation.Facture;
import fr.portailfamille.facturation.LigneFacture;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What the job writes. Called by the job, which runs as nobody; who may start it is said by {@link
 * CampagneService}. Every method may be called again after a crash.
 */
@Stateless
@PermitAll
public class FacturationDuMois {

  private static final String FOYERS =
      """
      select distinct r.famille_id from reservation r
      where %s
        and not exists (select 1 from facture x where x.campagne_id = ?4 and x.famille_id = r.famille_id)
      """
          .formatted(FoyersAFacturer.JOURS_A_FACTURER);

  private static final String MESURE =
      "select count(*), coalesce(percentile_disc(0.5) within group (order by famille_id), 0) from ("
          + FOYERS
          + ") f";

  private static final String REJETER =
      """
      insert into rejet_traitement (campagne_id, famille_id, cause, le) values (?1, ?2, ?3, ?4)
      on conflict do nothing
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** Counts the work and cuts it in two halves; forgets the rejects of an earlier run. */
  public void mesurer(long campagneId) {
    var campagne = em.find(Campagne.class, campagneId);
    em.createNativeQuery("delete from rejet_traitement where campagne_id = ?1")
        .setParameter(1, campagneId)
        .executeUpdate();
    var mesure =
        (Object[])
            em.createNativeQuery(MESURE)
                .setParameter(1, campagne.mois())
                .setParameter(2, campagne.dernierJour())
                .setParameter(3, campagne.regieId())
                .setParameter(4, campagneId)
                .getSingleResult();
    var faits =
        em.createQuery("select count(f) from Facture f where f.campagneId = :campagne", Long.class)
            .setParameter("campagne", campagneId)
            .getSingleResult();
    campagne.mesurer(
        ((Number) mesure[0]).intValue(), faits.intValue(), ((Number) mesure[1]).longValue());
  }

  /** One chunk: its invoices, its rejects and the progress, in the transaction of the chunk. */
  public void enregistrer(long campagneId, List<ResultatFoyer> resultats) {
    var origine = em.find(Campagne.class, campagneId).origine();
    for (var resultat : resultats) {
      if (resultat instanceof ResultatFoyer.Facturee facturee) {
        ecrire(origine, facturee);
      } else if (resultat instanceof ResultatFoyer.Rejete rejete) {
        rejeter(campagneId, rejete);
      }
    }
    em.flush();
    // last, so that the other half waits for the row as little as possible
    em.createNativeQuery("update campagne set faits = faits + ?2 where id = ?1")
        .setParameter(1, campagneId)
        .setParameter(2, resultats.size())
        .executeUpdate();
  }

  public void suivre(long campagneId, long executionId) {
    em.find(Campagne.class, campagneId).suivre(executionId);
  }

  /** In its own transaction: the one of the failed step is rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void interrompre(long campagneId) {
    em.find(Campagne.class, campagneId).interrompre();
  }

  /** Campaigns that say they run. At start-up, those are what a crash left behind. */
  public List<Long> enCours() {
    return em.createQuery("select c.id from Campagne c where c.etat = :etat", Long.class)
        .setParameter("etat", EtatCampagne.EN_COURS)
        .getResultList();
  }

  public Optional<Long> execution(long campagneId) {
    return Optional.ofNullable(em.find(Campagne.class, campagneId).executionId());
  }

  private void ecrire(Facture.Origine origine, ResultatFoyer.Facturee facturee) {
    var facture = Facture.brouillon(origine, facturee.familleId(), facturee.total());
    em.persist(facture);
    facturee.jours().forEach(jour -> em.persist(new LigneFacture(facture, jour)));
  }

  private void rejeter(long campagneId, ResultatFoyer.Rejete rejete) {
    em.createNativeQuery(REJETER)
        .setParameter(1, campagneId)
        .setParameter(2, rejete.familleId())
        .setParameter(3, rejete.cause())
        .setParameter(4, horloge.instant())
        .executeUpdate();
  }
}
