package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.commun.Semaine;
import fr.portailfamille.famille.Enfant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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

  AnneeScolaire(String libelle, LocalDate debut, LocalDate fin) {
    this.libelle = libelle;
    this.debut = debut;
    this.fin = fin;
  }

  /**
   * The years for which a family may ask for a school, or for what goes with it: the one in
   * progress, and the next once it is open.
   *
   * @param annees in order
   * @param joursAvant how long before its first day a year opens
   */
  public static List<AnneeScolaire> ouvertes(
      List<AnneeScolaire> annees, LocalDate jour, int joursAvant) {
    return annees.stream()
        .filter(annee -> !annee.fin.isBefore(jour))
        .filter(annee -> !annee.debut.minusDays(joursAvant).isAfter(jour))
        .toList();
  }

  /** Whether one of the children is of school age. */
  boolean concerne(List<Enfant> enfants) {
    return enfants.stream().anyMatch(enfant -> Niveau.habituel(enfant.neLe(), debut).isPresent());
  }

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
