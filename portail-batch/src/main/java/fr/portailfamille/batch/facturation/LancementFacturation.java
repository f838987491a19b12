package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.CampagneService;
import fr.portailfamille.facturation.campagne.FacturationDuMois;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Properties;

/**
 * Starts the billing of a campaign. The state of the campaign, under a row lock, lets one caller
 * through; without a transaction here, because the job must see that state committed.
 */
@Stateless
@RolesAllowed({"FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LancementFacturation {

  static final String TRAVAIL = "facturation-mensuelle";

  @Inject private CampagneService campagnes;
  @Inject private FacturationDuMois facturation;

  /** Prepares a campaign and starts it; gives its id. */
  public long lancer(long regieId, YearMonth mois, LocalDate echeance) {
    var campagneId = campagnes.preparer(regieId, mois, echeance);
    lancer(campagneId);
    return campagneId;
  }

  /** Refused: it already runs, or is over with nothing left to bill. */
  public void lancer(long campagneId) {
    campagnes.demarrer(campagneId);
    try {
      demarrer(campagneId);
    } catch (BatchRuntimeException e) {
      facturation.interrompre(campagneId);
      throw e;
    }
  }

  static void demarrer(long campagneId) {
    var parametres = new Properties();
    parametres.setProperty("campagne", String.valueOf(campagneId));
    BatchRuntime.getJobOperator().start(TRAVAIL, parametres);
  }
}
