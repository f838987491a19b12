package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * An account being created: the address is given, then verified by a code, then the account is
 * opened. Belongs to the browser that holds {@code cle}. For an address that has an account already
 * it exists all the same, with a code nobody knows.
 */
@Entity
@Table(name = "creation_compte")
class CreationCompte {

  static final int ESSAIS = 5;

  /** Time left to choose a password once the address is verified. */
  private static final Duration POUR_TERMINER = Duration.ofHours(1);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "creation_compte")
  @SequenceGenerator(
      name = "creation_compte",
      sequenceName = "seq_creation_compte",
      allocationSize = 50)
  private Long id;

  private byte[] empreinteCle;
  private Courriel courriel;
  private byte[] empreinteCode;
  private int essaisRestants;
  private Instant creeLe;
  private Instant expireLe;
  private Instant verifieeLe;
  private Instant termineeLe;

  protected CreationCompte() {}

  CreationCompte(Secret cle, Courriel courriel, Instant instant) {
    this.empreinteCle = cle.empreinte();
    this.courriel = courriel;
    this.creeLe = instant;
  }

  /** A new code replaces the one before. Its print depends on the key: the code alone is short. */
  void attendre(Secret cle, String code, Instant expiration) {
    empreinteCode = empreinte(cle, code);
    essaisRestants = ESSAIS;
    expireLe = expiration;
  }

  /** Costs one try; false for a wrong code, a code too old, or when no try is left. */
  boolean essayer(Secret cle, String code, Instant instant) {
    if (essaisRestants == 0 || !instant.isBefore(expireLe)) {
      return false;
    }
    essaisRestants--;
    if (!MessageDigest.isEqual(empreinteCode, empreinte(cle, code))) {
      return false;
    }
    verifieeLe = instant;
    essaisRestants = 0;
    return true;
  }

  void terminer(Instant instant) {
    termineeLe = instant;
  }

  boolean peutSeTerminer(Instant instant) {
    return verifieeLe != null
        && termineeLe == null
        && instant.isBefore(verifieeLe.plus(POUR_TERMINER));
  }

  boolean attendUnCode() {
    return verifieeLe == null;
  }

  Courriel courriel() {
    return courriel;
  }

  private static byte[] empreinte(Secret cle, String code) {
    return Secret.sha256(cle.valeur() + code);
  }
}
