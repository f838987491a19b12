package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The school year of one school: from the first day of class to the last.
 *
 * @param joursDeClasse weekdays with class
 * @param fermetures days closed although they should not be
 * @param rattrapages days with class on a weekday that has none
 */
public record CalendrierScolaire(
    Periode annee,
    Set<DayOfWeek> joursDeClasse,
    List<Vacances> vacances,
    Set<LocalDate> fermetures,
    Set<LocalDate> rattrapages,
    JoursFeries feries) {

  public CalendrierScolaire {
    joursDeClasse = Set.copyOf(joursDeClasse);
    vacances = List.copyOf(vacances);
    fermetures = Set.copyOf(fermetures);
    rattrapages = Set.copyOf(rattrapages);
  }

  public TypeDeJour type(LocalDate jour) {
    if (feries.estFerie(jour)) {
      return TypeDeJour.FERIE;
    }
    if (vacancesDu(jour).isPresent()) {
      return TypeDeJour.VACANCES;
    }
    if (!annee.contient(jour)) {
      return TypeDeJour.HORS_ANNEE;
    }
    if (fermetures.contains(jour)) {
      return TypeDeJour.FERME;
    }
    boolean classe = joursDeClasse.contains(jour.getDayOfWeek()) || rattrapages.contains(jour);
    return classe ? TypeDeJour.CLASSE : TypeDeJour.REPOS;
  }

  public boolean estJourDeClasse(LocalDate jour) {
    return type(jour) == TypeDeJour.CLASSE;
  }

  /** Monday to Friday, except public holidays. */
  public boolean estJourOuvre(LocalDate jour) {
    return jour.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !feries.estFerie(jour);
  }

  public Optional<Vacances> vacancesDu(LocalDate jour) {
    return vacances.stream().filter(v -> v.periode().contient(jour)).findFirst();
  }

  /** Why there is no class that day; empty on a day of class. */
  public Optional<Motif> motifSansClasse(LocalDate jour) {
    TypeDeJour type = type(jour);
    String cle = "TypeDeJour." + type;
    return switch (type) {
      case CLASSE -> Optional.empty();
      case FERIE -> Optional.of(Motif.of(cle, feries.nom(jour).orElse("")));
      case VACANCES -> Optional.of(Motif.of(cle, vacancesDu(jour).orElseThrow().nom()));
      default -> Optional.of(Motif.of(cle));
    };
  }

  /** First day of class of the year (« la rentrée »); empty when the year has none. */
  public Optional<LocalDate> rentree() {
    return joursDeClasse(annee).findFirst();
  }

  /** First day of class strictly after this one, within the year. */
  public Optional<LocalDate> prochainJourDeClasse(LocalDate apres) {
    LocalDate premier = apres.isBefore(annee.debut()) ? annee.debut() : apres.plusDays(1);
    return premier.isAfter(annee.fin())
        ? Optional.empty()
        : joursDeClasse(new Periode(premier, annee.fin())).findFirst();
  }

  /** Days of class of a period, in order. */
  public Stream<LocalDate> joursDeClasse(Periode periode) {
    return periode.jours().filter(this::estJourDeClasse);
  }
}
