package fr.portailfamille.sante;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the journal, written by {@link JournalSante} and never changed. */
@Entity
@Table(name = "consultation_sante")
class ConsultationSante {

  @Id private Long id;
  private long enfantId;
  private long compteId;
  private Long demarcheId;
  private Instant le;

  protected ConsultationSante() {}
}
