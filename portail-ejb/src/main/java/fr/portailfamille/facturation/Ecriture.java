package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/**
 * A row of a household's ledger, never changed nor removed. What the household owes is the sum of
 * its rows.
 */
@Entity
public class Ecriture {

  /** Where the row comes from; {@code REPRISE} is a balance carried over from another software. */
  public enum Nature {
    FACTURE,
    REGLEMENT,
    REPRISE
  }

  @Id
  @GeneratedValue(generator = "ecriture")
  @SequenceGenerator(name = "ecriture", sequenceName = "seq_ecriture", allocationSize = 500)
  private Long id;

  private long familleId;
  private long regieId;
  private Instant le;

  @Enumerated(EnumType.STRING)
  private Nature nature;

  private Montant montant;
  private Long factureId;
  private Long reglementId;

  protected Ecriture() {}

  /**
   * @param montant what was paid, positive
   */
  public static Ecriture reglement(
      long familleId, long regieId, Instant le, Montant montant, long reglementId) {
    var ecriture = new Ecriture();
    ecriture.familleId = familleId;
    ecriture.regieId = regieId;
    ecriture.le = le;
    ecriture.nature = Nature.REGLEMENT;
    ecriture.montant = montant.oppose();
    ecriture.reglementId = reglementId;
    return ecriture;
  }
}
