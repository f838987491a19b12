package fr.portailfamille.demarche;

import fr.portailfamille.commun.Motif;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What decides which démarches one person may begin now, read once for the whole catalogue.
 *
 * @param rouvertes type to last day, of what an agent has reopened for this household
 * @param dejaFaites why not, for each type limited to one a school year and filed already
 * @param ecartes whom it is for, for each type that is not for this household
 */
record Situation(
    Demandeur demandeur,
    Map<String, LocalDate> rouvertes,
    Map<String, Motif> dejaFaites,
    Map<String, Motif> ecartes) {

  boolean rouvre(TypeDemarche<?> type) {
    return rouvertes.containsKey(type.code());
  }

  Optional<Motif> dejaFaite(TypeDemarche<?> type) {
    return Optional.ofNullable(dejaFaites.get(type.code()));
  }

  /** What is not for this household does not hold it back. */
  boolean peutRemplir(Prealable prealable) {
    return prealable.types().stream().anyMatch(code -> !ecartes.containsKey(code));
  }

  Optional<Motif> ecarte(TypeDemarche<?> type) {
    return Optional.ofNullable(ecartes.get(type.code()));
  }
}
