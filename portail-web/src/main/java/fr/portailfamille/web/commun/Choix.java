package fr.portailfamille.web.commun;

import java.util.Arrays;

/** One of the values an address names. */
public final class Choix {

  private Choix() {}

  /** Null for what is none of them: an address somebody wrote is no reason to fail. */
  public static <E extends Enum<E>> E lire(Class<E> valeurs, String saisi) {
    return Arrays.stream(valeurs.getEnumConstants())
        .filter(valeur -> valeur.name().equals(saisi))
        .findFirst()
        .orElse(null);
  }
}
