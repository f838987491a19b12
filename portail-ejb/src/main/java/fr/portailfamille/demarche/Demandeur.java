package fr.portailfamille.demarche;

import java.util.Optional;

/**
 * The account that files, and its household once it has one.
 *
 * @param corrige this was filed once and is given back: what closed since may still be asked
 */
public record Demandeur(long compteId, Optional<Long> famille, boolean corrige) {

  public Demandeur(long compteId, Optional<Long> famille) {
    this(compteId, famille, false);
  }

  Demandeur reprenant(Demarche demarche) {
    return new Demandeur(compteId, famille, demarche.etat() != EtatDemarche.BROUILLON);
  }
}
