package fr.portailfamille.scolarite.derogation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A sitting in a list.
 *
 * @param inscrites how many children were put to it
 * @param rendus how many of them have an opinion, put off or not
 */
public record LigneSeance(
    long id, int version, LocalDate jour, String lieu, long inscrites, long rendus)
    implements Serializable {

  /** Its day and place may change as long as it has said nothing. */
  public boolean modifiable() {
    return rendus == 0;
  }
}
