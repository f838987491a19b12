package fr.portailfamille.renouvellement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A guardian has read a sheet: nothing has changed. */
@Entity
@Table(name = "fiche_validee")
@SequenceGenerator(
    name = "seq_fiche_validee",
    sequenceName = "seq_fiche_validee",
    allocationSize = 50)
class FicheValidee {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_fiche_validee")
  private Long id;

  private long campagneId;
  private long familleId;
  private String type;
  private long compteId;
  private Instant le;

  protected FicheValidee() {}

  FicheValidee(Validation validation, String type) {
    this.campagneId = validation.campagneId();
    this.familleId = validation.familleId();
    this.compteId = validation.compteId();
    this.le = validation.le();
    this.type = type;
  }

  /** Read once more, after an agent has reopened it. */
  void renouveler(Validation validation) {
    this.compteId = validation.compteId();
    this.le = validation.le();
  }
}
