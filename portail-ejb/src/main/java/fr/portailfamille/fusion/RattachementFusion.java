package fr.portailfamille.fusion;

import java.util.List;
import java.util.Set;

/** The part of one feature in a merge. Implementations are found by CDI. */
public interface RattachementFusion {

  /** In this order. */
  default List<Deplacement> deplacements() {
    return List.of();
  }

  /**
   * The columns, {@code table.column}, whose rows stay with the file absorbed: history, or what the
   * family says again in the file kept.
   */
  default Set<String> laissees() {
    return Set.of();
  }

  default List<Empechement> empechements() {
    return List.of();
  }

  /** What no statement can do, once every row of the feature has moved. */
  default void achever(long fusion) {}
}
