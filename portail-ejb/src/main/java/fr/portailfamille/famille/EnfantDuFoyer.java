package fr.portailfamille.famille;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/** A child as its household sees it. */
public record EnfantDuFoyer(Long id, String prenom, String nom, LocalDate neLe)
    implements Serializable {

  public int ageAu(LocalDate jour) {
    return Period.between(neLe, jour).getYears();
  }
}
