package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.CampagneService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Starts the billing of a campaign. The state of the campaign, under a row lock, lets one caller
 * through; without a transaction here, because the job must see that state committed.
 */
@Stateless
@RolesAllowed({"FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LancementFacturation {

  @Inject private CampagneService campagnes;
  @Inject private ExecutionsFacturation executions;

  /** Prepares a campaign and starts it; gives its id. */
  public long lancer(long regieId, YearMonth mois, LocalDate echeance) {
    var campagneId = campagnes.preparer(regieId, mois, echeance);
    lancer(campagneId, echeance);
    return campagneId;
  }

  /**
   * Refused: it already runs, or is over with nothing left to bill.
   *
   * @param echeance pay-by date of the invoices still to issue
   */
  public void lancer(long campagneId, LocalDate echeance) {
    executions.lancer(campagneId, echeance);
  }
}
