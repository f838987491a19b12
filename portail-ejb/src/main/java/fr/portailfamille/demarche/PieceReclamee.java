package fr.portailfamille.demarche;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A document an agent asked for: only one joined since then will do. */
@Embeddable
class PieceReclamee {

  private String cle;
  private Instant reclameeLe;

  protected PieceReclamee() {}

  PieceReclamee(String cle, Instant reclameeLe) {
    this.cle = cle;
    this.reclameeLe = reclameeLe;
  }

  /** {@link PieceDemandee#cle}. */
  String cle() {
    return cle;
  }

  boolean estFournieLe(Instant jointLe) {
    return jointLe.isAfter(reclameeLe);
  }
}
