package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.Montant;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A campaign as agents see it.
 *
 * @param mois first day of the month billed
 * @param foyers how many households it has to bill, known once it runs
 * @param faits of these, those billed or rejected
 * @param lanceePar name of the agent
 * @param termineeLe null until it is over
 * @param factures invoices written so far, drafts included
 * @param total of these invoices
 * @param rejets households that could not be billed
 */
public record ResumeCampagne(
    long id,
    long regieId,
    String regie,
    LocalDate mois,
    LocalDate echeance,
    EtatCampagne etat,
    int foyers,
    int faits,
    String lanceePar,
    Instant lanceeLe,
    Instant termineeLe,
    long factures,
    Montant total,
    long rejets)
    implements Serializable {

  private static final int TOUT = 100;

  public boolean isEnCours() {
    return etat == EtatCampagne.EN_COURS;
  }

  public boolean isTerminee() {
    return etat == EtatCampagne.TERMINEE;
  }

  /** Prepared or interrupted; or over, when rejects are left to bill again. */
  public boolean isALancer() {
    return isTerminee() ? rejets > 0 : !isEnCours();
  }

  /** Of the households, from 0 to 100. */
  public int getPourcentage() {
    return foyers == 0 ? 0 : Math.min(TOUT, faits * TOUT / foyers);
  }
}
