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

  private static final String MESURE =
      Perimetre.SQL
          + """
          select count(*), coalesce(percentile_disc(0.5) within group (order by f.famille_id), 0)
          from p cross join lateral (
            select distinct r.famille_id from reservation r
            where %s
              and not exists (select 1 from facture x
                              where x.campagne_id = p.campagne_id and x.famille_id = r.famille_id)
          ) f
          """
              .formatted(Perimetre.JOURS);

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /** Counts the work and cuts it in two halves; forgets the rejects of an earlier run. */
  public void mesurer(long campagneId) {
    var campagne = em.find(Campagne.class, campagneId);
    em.createNativeQuery("delete from rejet_traitement where campagne_id = ?1")
        .setParameter(1, campagneId)
        .executeUpdate();
    var mesure =
        (Object[]) campagne.perimetre().dans(em.createNativeQuery(MESURE)).getSingleResult();
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
        em.persist(new RejetTraitement(campagneId, rejete, horloge.instant()));
      }
    }
    em.flush();
    // last, so that the other half waits for the row as little as possible
    em.createNativeQuery("update campagne set faits = faits + ?1 where id = ?2")
        .setParameter(1, resultats.size())
        .setParameter(2, campagneId)
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

  /** Campaigns that say they run: they do, or a crash or an outage left them behind. */
  public List<Long> enCours() {
    return em.createQuery("select c.id from Campagne c where c.etat = :etat", Long.class)
        .setParameter("etat", EtatCampagne.EN_COURS)
        .getResultList();
  }

  public boolean estEnCours(long campagneId) {
    return em.find(Campagne.class, campagneId).etat() == EtatCampagne.EN_COURS;
  }

  public Optional<Long> execution(long campagneId) {
    return Optional.ofNullable(em.find(Campagne.class, campagneId).executionId());
  }

  private void ecrire(Facture.Origine origine, ResultatFoyer.Facturee facturee) {
    var facture = Facture.brouillon(origine, facturee.familleId(), facturee.total());
    em.persist(facture);
    facturee.jours().forEach(jour -> em.persist(new LigneFacture(facture, jour)));
  }
}
