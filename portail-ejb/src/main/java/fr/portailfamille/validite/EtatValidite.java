package fr.portailfamille.validite;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.time.LocalDate;

/** Where a document stands in its validity. The constants a family is told of are in reminders. */
public enum EtatValidite {
  VALABLE,
  BIENTOT,
  PERIME;

  /**
   * @param dernierJour it is still valid that day
   * @param delai days before it during which it is about to lapse
   */
  public static EtatValidite le(LocalDate aujourdhui, LocalDate dernierJour, int delai) {
    if (dernierJour.isBefore(aujourdhui)) {
      return PERIME;
    }
    return dernierJour.isAfter(aujourdhui.plusDays(delai)) ? VALABLE : BIENTOT;
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("EtatValidite." + name()));
  }
}
