package fr.portailfamille.facturation.campagne;

import fr.portailfamille.facturation.Facture;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The billing of one month for one régie: prepared, run by a job, over. There is one per régie and
 * month, whose job may be started again: it bills only the households that have no invoice yet.
 *
 * <p>No version: {@code faits} is moved by the job while the other columns are under a row lock.
 */
@Entity
class Campagne {

  @Id
  @GeneratedValue(generator = "campagne")
  @SequenceGenerator(name = "campagne", sequenceName = "seq_campagne", allocationSize = 50)
  private Long id;

  private long regieId;
  private LocalDate mois;
  private LocalDate echeance;

  @Enumerated(EnumType.STRING)
  private EtatCampagne etat;

  private Long executionId;
  private int foyers;
  private int faits;
  private Long coupure;
  private long lanceePar;
  private Instant lanceeLe;
  private Instant termineeLe;

  protected Campagne() {}

  Campagne(long regieId, YearMonth mois, LocalDate echeance, long compteId, Instant maintenant) {
    this.regieId = regieId;
    this.mois = mois.atDay(1);
    this.echeance = echeance;
    this.etat = EtatCampagne.PREPAREE;
    this.lanceePar = compteId;
    this.lanceeLe = maintenant;
  }

  /**
   * @param payerAvant of the invoices this run will issue; those already issued keep theirs
   */
  void demarrer(LocalDate payerAvant, long compteId, Instant maintenant) {
    etat = EtatCampagne.EN_COURS;
    echeance = payerAvant;
    lanceePar = compteId;
    lanceeLe = maintenant;
    termineeLe = null;
    executionId = null;
  }

  void suivre(long execution) {
    executionId = execution;
  }

  /**
   * @param coupure the household id that ends the first of the two halves
   */
  void mesurer(int foyersAFaire, int foyersFaits, long coupure) {
    this.foyers = foyersAFaire + foyersFaits;
    this.faits = foyersFaits;
    this.coupure = coupure;
  }

  void interrompre() {
    etat = EtatCampagne.INTERROMPUE;
  }

  void terminer(Instant maintenant) {
    etat = EtatCampagne.TERMINEE;
    termineeLe = maintenant;
  }

  Long id() {
    return id;
  }

  EtatCampagne etat() {
    return etat;
  }

  Long executionId() {
    return executionId;
  }

  long regieId() {
    return regieId;
  }

  long coupure() {
    return coupure;
  }

  LocalDate mois() {
    return mois;
  }

  LocalDate echeance() {
    return echeance;
  }

  Perimetre perimetre() {
    return new Perimetre(regieId, mois, YearMonth.from(mois).atEndOfMonth(), id);
  }

  Facture.Origine origine() {
    return new Facture.Origine(id, regieId, mois, echeance);
  }
}
