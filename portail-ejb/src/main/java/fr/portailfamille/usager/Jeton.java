package fr.portailfamille.usager;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;

/** A link sent by mail: good once, for a time. Dies with the others when one of them is used. */
@Entity
class Jeton {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jeton")
  @SequenceGenerator(name = "jeton", sequenceName = "seq_jeton", allocationSize = 50)
  private Long id;

  private long compteId;

  @Enumerated(EnumType.STRING)
  private UsageJeton usage;

  private byte[] empreinte;
  private Instant creeLe;
  private Instant expireLe;
  private Instant utiliseLe;

  protected Jeton() {}

  Jeton(long compteId, UsageJeton usage, Secret secret, Instant instant, Duration duree) {
    this.compteId = compteId;
    this.usage = usage;
    this.empreinte = secret.empreinte();
    this.creeLe = instant;
    this.expireLe = instant.plus(duree);
  }

  boolean estUtilisable(Instant instant) {
    return utiliseLe == null && instant.isBefore(expireLe);
  }

  long compteId() {
    return compteId;
  }

  UsageJeton usage() {
    return usage;
  }
}
