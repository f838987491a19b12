package fr.portailfamille.commun;

import java.util.Collection;
import java.util.stream.Collectors;

/** Arrays for set-based statements: one parameter, whatever the number of values. */
public final class Tableaux {

  private Tableaux() {}

  /** A PostgreSQL array literal of numbers or days, to be cast in the statement. */
  public static String sql(Collection<?> valeurs) {
    return valeurs.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
