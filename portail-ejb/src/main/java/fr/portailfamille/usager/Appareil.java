package fr.portailfamille.usager;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A browser from which the holder of an account signed in, known by the secret in its cookie. */
@Entity
class Appareil {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appareil")
  @SequenceGenerator(name = "appareil", sequenceName = "seq_appareil", allocationSize = 50)
  private Long id;

  private long compteId;

  private byte[] empreinte;

  private Instant creeLe;

  private Instant vuLe;

  protected Appareil() {}

  Appareil(long compteId, byte[] empreinte, Instant instant) {
    this.compteId = compteId;
    this.empreinte = empreinte.clone();
    this.creeLe = instant;
    this.vuLe = instant;
  }

  void revoir(Instant instant) {
    vuLe = instant;
  }
}
