package fr.portailfamille.activite;

import fr.portailfamille.scolarite.EcoleChangee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Enrolments follow a child who changes school, in each of its households. */
@ApplicationScoped
class DeplacementDesInscriptions {

  private static final String FOYERS =
      """
      select f from Famille f where f.id in (
        select r.familleId from Rattachement r where r.enfantId = :enfant)
      order by f.id""";
  private static final String A_L_ANCIENNE =
      """
      select i from Inscription i
      where i.enfantId = :enfant and i.etablissementId = :ecole
      and i.debut <= :fin and i.fin >= :debut
      and i.activiteId not in (select x.id from Activite x
        where x.calendrier = fr.portailfamille.activite.CalendrierActivite.VACANCES
        and x.nature <> fr.portailfamille.activite.NatureActivite.RESTAURATION)
      order by i.activiteId, i.id""";
  private static final String OFFERTES = "select activite_id from site where etablissement_id = ?1";

  @PersistenceContext private EntityManager em;
  @Inject private AvisDeChangementDEcole avis;

  /** Households are locked as when an enrolment is accepted: none is written meanwhile. */
  void suivre(@Observes EcoleChangee changement) {
    em.createQuery(FOYERS)
        .setParameter("enfant", changement.enfantId())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
    var inscriptions = inscriptions(changement);
    var suites = inscriptions.stream().map(i -> i.suite(changement)).toList();
    inscriptions.forEach(inscription -> terminer(inscription, changement));
    em.flush();
    var offertes = offertes(changement.nouvelleId());
    suites.stream().filter(suite -> offertes.contains(suite.activiteId())).forEach(em::persist);
    suites.stream()
        .collect(Collectors.groupingBy(Inscription::familleId))
        .forEach((famille, siennes) -> avis.envoyer(famille, changement, siennes, offertes));
  }

  private void terminer(Inscription inscription, EcoleChangee changement) {
    var premierJour = changement.periode().debut();
    if (inscription.periode().debut().isBefore(premierJour)) {
      inscription.terminer(premierJour.minusDays(1));
    } else {
      em.remove(inscription);
    }
  }

  private List<Inscription> inscriptions(EcoleChangee changement) {
    return em.createQuery(A_L_ANCIENNE, Inscription.class)
        .setParameter("enfant", changement.enfantId())
        .setParameter("ecole", changement.ancienneId())
        .setParameter("debut", changement.periode().debut())
        .setParameter("fin", changement.periode().fin())
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Long> offertes(Long ecole) {
    return ecole == null
        ? List.of()
        : em.createNativeQuery(OFFERTES).setParameter(1, ecole).getResultList();
  }
}
