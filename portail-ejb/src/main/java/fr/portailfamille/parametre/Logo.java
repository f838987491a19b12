package fr.portailfamille.parametre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The only row of its table. */
@Entity
class Logo {

  static final short UNIQUE = 1;

  @Id private short id = UNIQUE;
  private byte[] contenu;
  private Instant deposeLe;
  private long deposePar;

  protected Logo() {}

  Logo(byte[] contenu, long compteId, Instant maintenant) {
    this.contenu = contenu;
    deposePar = compteId;
    deposeLe = maintenant;
  }

  LogoAffiche affiche() {
    return new LogoAffiche(contenu, Long.toHexString(deposeLe.toEpochMilli()));
  }
}
