package fr.portailfamille.accord;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One answer of a guardian, yes or no, never changed: another answer is another row. */
@Entity
@SequenceGenerator(name = "seq_accord", sequenceName = "seq_accord", allocationSize = 50)
class Accord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_accord")
  private Long id;

  private long responsableId;

  @Enumerated(EnumType.STRING)
  private Moyen moyen;

  private boolean accepte;
  private String copies;
  private String portable;
  private String versionTexte;
  private Instant le;
  private long demarcheId;

  protected Accord() {}

  private Accord(long responsableId, Moyen moyen, boolean accepte) {
    this.responsableId = responsableId;
    this.moyen = moyen;
    this.accepte = accepte;
  }

  /** {@code copies}: the addresses besides the first, kept only with a yes. */
  static Accord courriels(long responsableId, boolean accepte, String copies) {
    var accord = new Accord(responsableId, Moyen.COURRIEL, accepte);
    accord.copies = accepte && !copies.isEmpty() ? copies : null;
    return accord;
  }

  /** {@code portable} in E.164, kept only with a yes. */
  static Accord sms(long responsableId, boolean accepte, String portable) {
    var accord = new Accord(responsableId, Moyen.SMS, accepte);
    accord.portable = accepte ? portable : null;
    return accord;
  }

  /** In answer to this text, then. */
  Accord lu(String version, Instant quand, long demarche) {
    versionTexte = version;
    le = quand;
    demarcheId = demarche;
    return this;
  }

  long responsableId() {
    return responsableId;
  }

  Moyen moyen() {
    return moyen;
  }

  boolean accepte() {
    return accepte;
  }

  String copies() {
    return copies;
  }

  String portable() {
    return portable;
  }

  Instant le() {
    return le;
  }
}
