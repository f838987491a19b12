package fr.portailfamille.facturation.campagne;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A household that a campaign could not bill, and why, for an agent. */
@Entity
@Table(name = "rejet_traitement")
class RejetTraitement {

  @Id
  @GeneratedValue(generator = "rejetTraitement")
  @SequenceGenerator(
      name = "rejetTraitement",
      sequenceName = "seq_rejet_traitement",
      allocationSize = 50)
  private Long id;

  private long campagneId;
  private long familleId;
  private String cause;
  private Instant le;

  protected RejetTraitement() {}

  RejetTraitement(long campagneId, ResultatFoyer.Rejete rejete, Instant maintenant) {
    this.campagneId = campagneId;
    this.familleId = rejete.familleId();
    this.cause = rejete.cause();
    this.le = maintenant;
  }
}
