package fr.portailfamille.representation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An agent stands in for a person of a household, for a while and for a reason. Once begun it can
 * only be ended; it stays as the record of what was done.
 */
@Entity
@SequenceGenerator(
    name = "seq_representation",
    sequenceName = "seq_representation",
    allocationSize = 50)
public class Representation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_representation")
  private Long id;

  private long agentId;
  private long compteId;
  private Long familleId;

  @Enumerated(EnumType.STRING)
  private ModeRepresentation mode;

  @Enumerated(EnumType.STRING)
  private Canal canal;

  private LocalDate recueLe;
  private String objet;
  private Instant debut;
  private Instant limite;
  private Instant fin;

  protected Representation() {}

  /**
   * @param familleId null for a person who has no household yet
   */
  Representation(long agentId, long compteId, Long familleId, Demande demande) {
    this.agentId = agentId;
    this.compteId = compteId;
    this.familleId = familleId;
    this.mode = demande.mode();
    this.canal = demande.canal();
    this.recueLe = demande.recueLe();
    this.objet = demande.objet();
  }

  void commencer(Instant instant, Duration duree) {
    debut = instant;
    limite = instant.plus(duree);
  }

  /** Once only; not later than it ends by itself. */
  void terminer(Instant instant) {
    if (fin == null) {
      fin = instant.isBefore(limite) ? instant : limite;
    }
  }

  public Long id() {
    return id;
  }

  public long agentId() {
    return agentId;
  }

  public long compteId() {
    return compteId;
  }

  public Long familleId() {
    return familleId;
  }

  public ModeRepresentation mode() {
    return mode;
  }

  /** Null while the agent only looks. */
  public Canal canal() {
    return canal;
  }

  /** Null when the day does not matter, such as at the counter. */
  public LocalDate recueLe() {
    return recueLe;
  }
}
