package fr.portailfamille.commun;

import java.io.Serializable;
import java.util.List;

/** Some rows of a list, and how many rows the whole list has. */
public record Slice<T>(List<T> lignes, long total) implements Serializable {

  public Slice {
    lignes = List.copyOf(lignes);
  }

  public static <T> Slice<T> vide() {
    return new Slice<>(List.of(), 0);
  }
}
