package fr.portailfamille.famille;

import fr.portailfamille.commun.Periode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The custody of one child between households. Exceptions win over rules. */
public record CalendrierDeGarde(List<RegleDeGarde> regles, List<ExceptionDeGarde> exceptions) {

  public CalendrierDeGarde {
    regles = List.copyOf(regles);
    exceptions = List.copyOf(exceptions);
  }

  /** No rule at all: the child of one household. */
  public static CalendrierDeGarde sansRegle() {
    return new CalendrierDeGarde(List.of(), List.of());
  }

  /**
   * The household that has the child, hence books and pays. Empty when nothing is said of that day.
   * On a day in conflict, which {@link #conflits} keeps from being recorded, the first one
   * declared.
   */
  public Optional<Long> familleDu(LocalDate jour) {
    return familles(jour).stream().findFirst();
  }

  /** True when the day is this household's, or nobody's in particular. */
  public boolean permet(long familleId, LocalDate jour) {
    return familleDu(jour).map(famille -> famille == familleId).orElse(true);
  }

  /** To be checked before a calendar is recorded. */
  public List<ConflitDeGarde> conflits(Periode periode) {
    return periode
        .jours()
        .map(jour -> new ConflitDeGarde(jour, familles(jour)))
        .filter(conflit -> conflit.familles().size() > 1)
        .toList();
  }

  private Set<Long> familles(LocalDate jour) {
    Set<Long> parException =
        exceptions.stream()
            .filter(e -> e.periode().contient(jour))
            .map(ExceptionDeGarde::familleId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!parException.isEmpty()) {
      return parException;
    }
    return regles.stream()
        .filter(r -> r.sApplique(jour))
        .map(RegleDeGarde::familleId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
