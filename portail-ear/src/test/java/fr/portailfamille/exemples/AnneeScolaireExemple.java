package fr.portailfamille.exemples;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.scolarite.CalendrierScolaire;
import fr.portailfamille.scolarite.JoursFeries;
import fr.portailfamille.scolarite.Territoire;
import fr.portailfamille.scolarite.Vacances;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A school year of zone B.
 *
 * @param classes from the first day of class to the last
 * @param vacances its holidays, those of the summer after it included
 * @param ponts days without class decided for the whole country or by the town
 */
public record AnneeScolaireExemple(
    String libelle, Periode classes, List<Vacances> vacances, Set<LocalDate> ponts) {

  private static final Set<DayOfWeek> JOURS_DE_CLASSE =
      EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

  public CalendrierScolaire calendrier() {
    return new CalendrierScolaire(
        classes, JOURS_DE_CLASSE, vacances, ponts, Set.of(), JoursFeries.de(Territoire.METROPOLE));
  }

  /** From the first day of class to the eve of the next school year. */
  public Periode avecLEte() {
    return new Periode(classes.debut(), vacances.get(vacances.size() - 1).periode().fin());
  }

  /** The civil year it begins in. */
  public int rentree() {
    return classes.debut().getYear();
  }

  /** Days of class, in order. */
  public List<LocalDate> joursDeClasse() {
    return calendrier().joursDeClasse(classes).toList();
  }

  /** Wednesdays of the class periods. */
  public List<LocalDate> mercredis() {
    return jours(
        jour ->
            jour.getDayOfWeek() == DayOfWeek.WEDNESDAY
                && classes.contient(jour)
                && calendrier().vacancesDu(jour).isEmpty());
  }

  /** Monday to Friday of the holidays. */
  public List<LocalDate> joursDeVacances() {
    return jours(jour -> calendrier().vacancesDu(jour).isPresent());
  }

  private List<LocalDate> jours(Predicate<LocalDate> critere) {
    var calendrier = calendrier();
    return avecLEte().jours().filter(calendrier::estJourOuvre).filter(critere).toList();
  }
}
