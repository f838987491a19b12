package fr.portailfamille.fusion;

import java.util.Set;

/**
 * Moves the rows of a table from the file absorbed to the one kept, in one statement.
 *
 * @param colonnes {@code table.column}: what it answers for
 * @param sql {@code ?1} is the merge
 */
public record Deplacement(Set<String> colonnes, String sql) {

  private static final String ENFANT_GARDE =
      """
      coalesce((select e.garde_id from fusion_enfant e
        where e.fusion_id = f.id and e.absorbe_id = t.enfant_id), t.enfant_id)""";

  /** Every row of the household. */
  public static Deplacement foyer(String table) {
    return new Deplacement(
        Set.of(table + ".famille_id"),
        "update %s t set famille_id = f.gardee_id from fusion f where f.id = ?1 and t.famille_id = f.absorbee_id"
            .formatted(table));
  }

  /**
   * @param sauf a query of what the file kept has already, where {@code t} is the row that would
   *     move and {@code f} the merge: the row then stays
   */
  public static Deplacement foyerSauf(String table, String sauf) {
    return new Deplacement(foyer(table).colonnes, foyer(table).sql + exclusion(sauf));
  }

  /** Every row of a child recorded twice. */
  public static Deplacement enfant(String table) {
    return new Deplacement(
        Set.of(table + ".enfant_id"),
        "update %s t set enfant_id = e.garde_id from fusion_enfant e where e.fusion_id = ?1 and t.enfant_id = e.absorbe_id"
            .formatted(table));
  }

  /**
   * @param sauf a query of what the child kept has already, where {@code t} is the row that would
   *     move and {@code e} the child recorded twice
   */
  public static Deplacement enfantSauf(String table, String sauf) {
    return new Deplacement(enfant(table).colonnes, enfant(table).sql + exclusion(sauf));
  }

  /** Rows of a child in a household, which both change at once. */
  public static Deplacement enfantDuFoyer(String table) {
    return new Deplacement(
        Set.of(table + ".famille_id", table + ".enfant_id"),
        "update %s t set famille_id = f.gardee_id, enfant_id = %s from fusion f where f.id = ?1 and t.famille_id = f.absorbee_id"
            .formatted(table, ENFANT_GARDE));
  }

  /** As {@link #foyerSauf}; {@code ENFANT} in the query stands for the child kept. */
  public static Deplacement enfantDuFoyerSauf(String table, String sauf) {
    var tout = enfantDuFoyer(table);
    return new Deplacement(
        tout.colonnes, tout.sql + exclusion(sauf.replace("ENFANT", ENFANT_GARDE)));
  }

  /** Every row of a guardian recorded twice. */
  public static Deplacement responsable(String table) {
    return new Deplacement(
        Set.of(table + ".responsable_id"),
        "update %s t set responsable_id = r.garde_id from fusion_responsable r where r.fusion_id = ?1 and t.responsable_id = r.absorbe_id"
            .formatted(table));
  }

  private static String exclusion(String sauf) {
    return " and not exists (" + sauf + ")";
  }
}
