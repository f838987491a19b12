package fr.portailfamille.demarche;

import java.time.LocalDate;
import java.util.Optional;

/** The school years, asked by the engine and answered by the feature that keeps them. */
public interface Rentree {

  /**
   * First day of the school year of that day, the one that has just ended in summer; empty when the
   * town has entered none that has begun.
   */
  Optional<LocalDate> precedant(LocalDate jour);
}
