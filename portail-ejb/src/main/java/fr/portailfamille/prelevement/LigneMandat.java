package fr.portailfamille.prelevement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A mandate, as anybody may see it.
 *
 * @param iban in part
 * @param caducLe the first day it no longer holds, for want of a debit
 * @param finLe null as long as it was neither replaced nor revoked
 * @param activites empty for all
 */
public record LigneMandat(
    long id,
    String rum,
    String titulaire,
    String iban,
    LocalDate signeLe,
    LocalDate caducLe,
    EtatMandat etat,
    LocalDate finLe,
    List<String> activites)
    implements Serializable {

  public LigneMandat {
    activites = List.copyOf(activites);
  }

  public boolean enVigueur() {
    return !etat.isTermine();
  }
}
