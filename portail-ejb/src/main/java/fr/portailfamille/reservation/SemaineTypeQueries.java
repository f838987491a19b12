package fr.portailfamille.reservation;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.GardeQueries;
import fr.portailfamille.scolarite.CalendriersScolaires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The days a typical week would book for a child of the signed-in household. */
@Stateless
@RolesAllowed("FAMILLE")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SemaineTypeQueries {

  /** From the first days of summer, the next school year is less than this far. */
  private static final int MOIS_D_ETE = 2;

  @Inject private ReservationQueries reservations;
  @Inject private GardeQueries foyers;
  @Inject private CalendriersScolaires calendriers;

  /** Only the weekdays asked for, each with what can be done of it. */
  public Planning.Rang jours(SemaineType semaine) {
    foyers.monFoyer().enfant(semaine.enfantId());
    var rang =
        reservations.planning(semaine.periode()).rangs().stream()
            .filter(semaine::concerne)
            .findFirst()
            .orElseThrow(() -> new RegleMetierException("SemaineTypeNonInscrit"));
    return new Planning.Rang(
        rang.enfantId(),
        rang.enfant(),
        rang.activiteId(),
        rang.activite(),
        rang.cellules().stream().filter(cellule -> semaine.concerne(cellule.jour())).toList());
  }

  /**
   * Last day of class of the school year of this day; in summer, of the next one; null for null.
   */
  public LocalDate finDAnnee(LocalDate jour) {
    if (jour == null) {
      return null;
    }
    var fin = dernierJour(jour);
    return fin.isBefore(jour) ? dernierJour(jour.plusMonths(MOIS_D_ETE)) : fin;
  }

  private LocalDate dernierJour(LocalDate jour) {
    return calendriers.annee(jour).map(annee -> annee.periode().fin()).orElse(jour);
  }
}
