package fr.portailfamille.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a child has, or had, a portrait; its bytes are a {@link ContenuPhoto}. */
@Entity
@Table(name = "photo_enfant")
@SequenceGenerator(
    name = "seq_photo_enfant",
    sequenceName = "seq_photo_enfant",
    allocationSize = 50)
class PhotoEnfant {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_photo_enfant")
  private Long id;

  private long enfantId;
  private long familleId;
  private long demarcheId;
  private Instant accepteeLe;
  private Instant retireeLe;
  private Long retireePar;

  protected PhotoEnfant() {}

  PhotoEnfant(long enfantId, long familleId, long demarcheId, Instant accepteeLe) {
    this.enfantId = enfantId;
    this.familleId = familleId;
    this.demarcheId = demarcheId;
    this.accepteeLe = accepteeLe;
  }

  /** {@code compte}: who withdraws it, or null when another one replaces it. */
  void retirer(Instant le, Long compte) {
    retireeLe = le;
    retireePar = compte;
  }

  Long id() {
    return id;
  }

  long enfantId() {
    return enfantId;
  }
}
