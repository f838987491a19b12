package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.time.LocalDate;
import java.util.Optional;

/** Levels from nursery to the end of primary school, in order. */
public enum Niveau {
  TPS,
  PS,
  MS,
  GS,
  CP,
  CE1,
  CE2,
  CM1,
  CM2;

  private static final int AGE_EN_TPS = 2;

  /** Of the next year; empty after the last one. */
  public Optional<Niveau> suivant() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  public boolean estMaternelle() {
    return compareTo(CP) < 0;
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("Niveau." + name()));
  }

  /**
   * The usual level of a child, by the civil year of birth (art. D113-1 and D321-6 of the code de
   * l’éducation). Empty when the child is too young or already at the collège.
   *
   * @param rentree first day of class of the school year
   */
  public static Optional<Niveau> habituel(LocalDate neLe, LocalDate rentree) {
    int rang = rentree.getYear() - neLe.getYear() - AGE_EN_TPS;
    return rang >= 0 && rang < values().length ? Optional.of(values()[rang]) : Optional.empty();
  }
}
