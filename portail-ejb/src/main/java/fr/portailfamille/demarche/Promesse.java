package fr.portailfamille.demarche;

import fr.portailfamille.demarche.organisation.SensDuSilence;
import java.time.LocalDate;

/**
 * What the town promises when a démarche is filed, kept as it was promised.
 *
 * @param echeance last day promised for an answer
 * @param silence what no answer will mean; null when it is decided on filing
 * @param silenceLe from which day; null with {@code silence}
 */
public record Promesse(LocalDate echeance, SensDuSilence silence, LocalDate silenceLe) {

  /** Decided as it is filed. */
  static Promesse immediate(LocalDate echeance) {
    return new Promesse(echeance, null, null);
  }
}
