package fr.portailfamille.renouvellement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A guardian has validated all the sheets of a household (E35). */
@Entity
@Table(name = "dossier_valide")
@SequenceGenerator(
    name = "seq_dossier_valide",
    sequenceName = "seq_dossier_valide",
    allocationSize = 50)
class DossierValide {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_dossier_valide")
  private Long id;

  private long campagneId;
  private long familleId;
  private long compteId;
  private Instant le;

  protected DossierValide() {}

  DossierValide(Validation validation) {
    this.campagneId = validation.campagneId();
    this.familleId = validation.familleId();
    this.compteId = validation.compteId();
    this.le = validation.le();
  }
}
