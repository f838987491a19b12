package fr.portailfamille.scolarite.derogation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A sitting of the commission: a day and a place. */
@Entity
@Table(name = "seance_derogation")
@SequenceGenerator(
    name = "seq_seance_derogation",
    sequenceName = "seq_seance_derogation",
    allocationSize = 50)
class SeanceDerogation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_seance_derogation")
  private Long id;

  @Version private int version;
  private LocalDate jour;
  private String lieu;
  private long creeePar;
  private Instant creeeLe;

  protected SeanceDerogation() {}

  SeanceDerogation(SeanceSaisie saisie, long par, Instant le) {
    creeePar = par;
    creeeLe = le;
    changer(saisie);
  }

  /** {@code saisie}: verified. */
  final void changer(SeanceSaisie saisie) {
    jour = saisie.getJour();
    lieu = saisie.getLieu().strip();
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  LocalDate jour() {
    return jour;
  }

  String lieu() {
    return lieu;
  }
}
