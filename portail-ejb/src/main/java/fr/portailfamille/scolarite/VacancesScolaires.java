package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A holiday as stored: first and last free days. */
@Entity
@Table(name = "vacances")
class VacancesScolaires {

  @Id private Long id;
  private long anneeId;
  private String nom;
  private LocalDate debut;
  private LocalDate fin;

  protected VacancesScolaires() {}

  long anneeId() {
    return anneeId;
  }

  Vacances valeur() {
    return new Vacances(nom, new Periode(debut, fin));
  }
}
