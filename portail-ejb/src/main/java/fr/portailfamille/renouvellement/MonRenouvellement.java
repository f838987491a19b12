package fr.portailfamille.renouvellement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a household is with the renewal of the year.
 *
 * @param annee the school year, as it is called
 * @param fermeture last day for everybody
 * @param jusquAu last day for this household: later, when an agent has reopened a sheet until then
 * @param ouverte false once that day has passed
 * @param valideLe when all was validated, null before
 */
public record MonRenouvellement(
    String annee,
    LocalDate fermeture,
    LocalDate jusquAu,
    boolean ouverte,
    List<LigneFiche> fiches,
    Instant valideLe)
    implements Serializable {

  public long faites() {
    return fiches.stream().filter(fiche -> fiche.etat().isFaite()).count();
  }

  /** Every mandatory sheet is done. */
  public boolean complet() {
    return fiches.stream().allMatch(fiche -> !fiche.obligatoire() || fiche.etat().isFaite());
  }

  public boolean valide() {
    return valideLe != null;
  }

  /** What an agent has reopened for this household, and is not done again yet. */
  public List<LigneFiche> rouvertes() {
    return fiches.stream().filter(LigneFiche::rouverte).toList();
  }

  /** There is still something to do, and time for it. */
  public boolean aFaire() {
    return ouverte && !valide();
  }
}
