package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Semaine;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** A school year, from the first day of class to the last. */
@Entity
@Table(name = "annee_scolaire")
public class AnneeScolaire {

  @Id private Long id;
  private String libelle;
  private LocalDate debut;
  private LocalDate fin;
  private int joursDeClasse;

  protected AnneeScolaire() {}

  public Long id() {
    return id;
  }

  public String libelle() {
    return libelle;
  }

  public Periode periode() {
    return new Periode(debut, fin);
  }

  Set<DayOfWeek> joursDeClasse() {
    return Semaine.jours(joursDeClasse);
  }
}
