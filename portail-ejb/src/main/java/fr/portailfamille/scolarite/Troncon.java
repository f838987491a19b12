package fr.portailfamille.scolarite;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of a street as stored: numbers without repetition. */
@Entity
@Table(name = "troncon_de_voie")
class Troncon {

  private static final int PREMIER = 1;
  private static final int DERNIER = 99_999;

  @Id private Long id;
  private long etablissementId;
  private String voie;
  private int numeroDebut;
  private int numeroFin;

  @Enumerated(EnumType.STRING)
  private Parite parite;

  protected Troncon() {}

  long etablissementId() {
    return etablissementId;
  }

  TronconDeVoie valeur(String commune) {
    return new TronconDeVoie(
        commune,
        voie,
        parite,
        numeroDebut <= PREMIER ? null : String.valueOf(numeroDebut),
        numeroFin >= DERNIER ? null : String.valueOf(numeroFin));
  }
}
