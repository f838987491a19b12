package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** What an agent does with a campaign; the work itself is the job's. */
@Stateless
@RolesAllowed({"FACTURATION", "ADMINISTRATEUR"})
public class CampagneService {

  private static final String REJETS =
      "select count(*) from rejet_traitement where campagne_id = ?1";

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  /**
   * Refuses a month that is not over, whose bookings may still change; a month already prepared for
   * this régie; a pay-by date already passed.
   */
  public long preparer(long regieId, YearMonth mois, LocalDate echeance) {
    if (!mois.isBefore(YearMonth.now(horloge))) {
      throw new RegleMetierException("MoisNonTermine", mois.atEndOfMonth());
    }
    verifier(echeance);
    if (!prendre(regieId, mois)) {
      throw new RegleMetierException("CampagneDejaPreparee");
    }
    var campagne = new Campagne(regieId, mois, echeance, usager.compteId(), horloge.instant());
    em.persist(campagne);
    em.flush();
    return campagne.id();
  }

  /**
   * Marks the campaign as running. Refused when it already runs, or is over with nothing left to
   * bill: the caller then starts nothing. Refused too when the pay-by date, that of the invoices
   * this run will issue, is already passed.
   */
  public void demarrer(long campagneId, LocalDate echeance) {
    var campagne = em.find(Campagne.class, campagneId, LockModeType.PESSIMISTIC_WRITE);
    if (campagne == null) {
      throw new Introuvable();
    }
    var reste =
        switch (campagne.etat()) {
          case PREPAREE, INTERROMPUE -> true;
          case EN_COURS -> false;
          case TERMINEE -> aDesRejets(campagneId);
        };
    if (!reste) {
      throw new RegleMetierException("FacturationDejaLancee");
    }
    verifier(echeance);
    campagne.demarrer(echeance, usager.compteId(), horloge.instant());
  }

  private void verifier(LocalDate echeance) {
    if (echeance.isBefore(LocalDate.now(horloge))) {
      throw new RegleMetierException("EcheancePassee", echeance);
    }
  }

  /** Two agents preparing the same month wait for each other on the row of the régie. */
  private boolean prendre(long regieId, YearMonth mois) {
    var regie =
        em.createNativeQuery("select id from regie where id = ?1 for no key update")
            .setParameter(1, regieId)
            .getResultList();
    if (regie.isEmpty()) {
      throw new Introuvable();
    }
    return em.createQuery(
            "select count(c) from Campagne c where c.regieId = :regie and c.mois = :mois",
            Long.class)
        .setParameter("regie", regieId)
        .setParameter("mois", mois.atDay(1))
        .getSingleResult()
        .equals(0L);
  }

  private boolean aDesRejets(long campagneId) {
    return ((Number) em.createNativeQuery(REJETS).setParameter(1, campagneId).getSingleResult())
            .longValue()
        > 0;
  }
}
