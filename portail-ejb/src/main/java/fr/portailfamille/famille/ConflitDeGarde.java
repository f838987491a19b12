package fr.portailfamille.famille;

import java.time.LocalDate;
import java.util.Set;

/** A day that several households hold at once. */
public record ConflitDeGarde(LocalDate jour, Set<Long> familles) {

  public ConflitDeGarde {
    familles = Set.copyOf(familles);
  }
}
