package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One school year as read, and the calendar of each school, worked out once. */
final class CalendrierAnnuel {

  private final AnneeScolaire annee;
  private final List<Vacances> vacances;
  private final List<JourFerme> fermetures;
  private final JoursFeries feries;
  private final Map<Long, CalendrierScolaire> parEtablissement = new ConcurrentHashMap<>();

  CalendrierAnnuel(
      AnneeScolaire annee,
      List<Vacances> vacances,
      List<JourFerme> fermetures,
      JoursFeries feries) {
    this.annee = annee;
    this.vacances = vacances;
    this.fermetures = fermetures;
    this.feries = feries;
  }

  AnneeScolaire annee() {
    return annee;
  }

  boolean aCommence(LocalDate jour) {
    return !annee.periode().debut().isAfter(jour);
  }

  CalendrierScolaire calendrier(long etablissementId) {
    return parEtablissement.computeIfAbsent(etablissementId, this::construire);
  }

  private CalendrierScolaire construire(long etablissementId) {
    var jours =
        fermetures.stream()
            .filter(f -> f.concerne(etablissementId))
            .map(JourFerme::jour)
            .collect(Collectors.toSet());
    return new CalendrierScolaire(
        annee.periode(), annee.joursDeClasse(), vacances, jours, Set.of(), feries);
  }

  /** When the town has entered no school year: nothing is a day of class. */
  static CalendrierScolaire vide(LocalDate jour, JoursFeries feries) {
    return new CalendrierScolaire(
        Periode.jour(jour), Set.of(), List.of(), Set.of(), Set.of(), feries);
  }
}
