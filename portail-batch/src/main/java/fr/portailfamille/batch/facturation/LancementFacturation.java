package fr.portailfamille.batch.facturation;

import fr.portailfamille.facturation.campagne.CampagneService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;

/**
 * Starts the billing of a campaign. The state of the campaign, under a row lock, lets one caller
 * through; without a transaction here, because the job must see that state committed.
 */
@Stateless
@RolesAllowed("FACTURATION")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LancementFacturation {

  static final String TRAVAIL = "facturation-mensuelle";

  @Inject private CampagneService campagnes;

  /** False: it already runs, or is over with nothing left to bill. */
  public boolean lancer(long campagneId) {
    if (!campagnes.demarrer(campagneId)) {
      return false;
    }
    demarrer(campagneId);
    return true;
  }

  static void demarrer(long campagneId) {
    var parametres = new Properties();
    parametres.setProperty("campagne", String.valueOf(campagneId));
    BatchRuntime.getJobOperator().start(TRAVAIL, parametres);
  }
}
