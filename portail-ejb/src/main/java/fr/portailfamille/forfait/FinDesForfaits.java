package fr.portailfamille.forfait;

import fr.portailfamille.scolarite.EcoleChangee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * A package is for the canteen of a school: it ends the day before a child leaves it, in each of
 * its households, and another one may be asked for at the new school.
 */
@ApplicationScoped
class FinDesForfaits {

  private static final String PAS_COMMENCES =
      """
      delete from forfait where enfant_id = ?1 and debut between cast(?2 as date) and cast(?3 as date)""";
  private static final String EN_COURS =
      """
      update forfait set fin = cast(?2 as date) - 1
      where enfant_id = ?1 and debut < cast(?2 as date) and fin >= cast(?2 as date)""";

  @PersistenceContext private EntityManager em;

  void terminer(@Observes EcoleChangee changement) {
    var periode = changement.periode();
    em.createNativeQuery(PAS_COMMENCES)
        .setParameter(1, changement.enfantId())
        .setParameter(2, periode.debut().toString())
        .setParameter(3, periode.fin().toString())
        .executeUpdate();
    em.createNativeQuery(EN_COURS)
        .setParameter(1, changement.enfantId())
        .setParameter(2, periode.debut().toString())
        .executeUpdate();
  }
}
