package fr.portailfamille.exemples;

import java.time.LocalDate;
import java.util.Optional;

/** Levels of nursery and primary school, in order of age. */
public enum Niveau {
  PS,
  MS,
  GS,
  CP,
  CE1,
  CE2,
  CM1,
  CM2;

  private static final int AGE_EN_PETITE_SECTION = 3;

  /** Level of a child who follows the ordinary course; empty when too young or too old. */
  public static Optional<Niveau> de(LocalDate naissance, AnneeScolaireExemple annee) {
    int rang = annee.rentree() - naissance.getYear() - AGE_EN_PETITE_SECTION;
    return rang < 0 || rang >= values().length ? Optional.empty() : Optional.of(values()[rang]);
  }

  /** A birthday of a child of this level. */
  public LocalDate naissance(AnneeScolaireExemple annee, int mois, int jour) {
    return LocalDate.of(annee.rentree() - AGE_EN_PETITE_SECTION - ordinal(), mois, jour);
  }
}
