package fr.portailfamille.tarification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The siblings that count together for a tariff. The rank comes from birth dates, never from the
 * order in which children were entered (D21).
 */
public record Fratrie(List<Membre> membres) {

  /** Twins are told apart by their id, so that the rank is stable. */
  private static final Comparator<Membre> DU_PLUS_AGE =
      Comparator.comparing(Membre::naissance).thenComparing(Membre::enfantId);

  /** A child as far as ranks go. */
  public record Membre(long enfantId, LocalDate naissance) {}

  public Fratrie {
    membres = List.copyOf(membres);
  }

  /** The eldest is first: the younger ones get the reductions. */
  public static Fratrie duPlusAge(Collection<Membre> membres) {
    return new Fratrie(membres.stream().sorted(DU_PLUS_AGE).toList());
  }

  /** The youngest is first: the elder ones get the reductions. */
  public static Fratrie duPlusJeune(Collection<Membre> membres) {
    return new Fratrie(membres.stream().sorted(DU_PLUS_AGE.reversed()).toList());
  }

  /** From 1; a child who is not one of the siblings is alone, hence first. */
  public int rang(long enfantId) {
    List<Long> ids = membres.stream().map(Membre::enfantId).toList();
    return Math.max(ids.indexOf(enfantId), 0) + 1;
  }
}
