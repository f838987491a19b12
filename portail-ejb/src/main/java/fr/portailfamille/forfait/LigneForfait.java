package fr.portailfamille.forfait;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.reservation.Demande;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A package of a child, in force or to come.
 *
 * @param jours in French
 */
public record LigneForfait(
    long id,
    long enfantId,
    String prenom,
    long activiteId,
    String activite,
    String jours,
    LocalDate debut,
    LocalDate fin)
    implements Serializable {

  /** « Au forfait : lundi, mardi, du … au … ». */
  public String getPhrase() {
    return Messages.texte(Motif.of("Forfait.ligne", jours, debut, fin));
  }

  /** The same, beginning with whose it is. */
  public String getPhraseComplete() {
    return Messages.texte(Motif.of("Forfait.ligne_enfant", prenom, activite, jours, debut, fin));
  }

  /** Whether a day booked is one of its days. */
  boolean prend(Demande.Case reserve) {
    return enfantId == reserve.enfantId()
        && activiteId == reserve.activiteId()
        && !reserve.jour().isBefore(debut)
        && !reserve.jour().isAfter(fin);
  }

  boolean concerne(EnfantAuForfait enfant) {
    return enfantId == enfant.getEnfantId() && activiteId == enfant.getActiviteId();
  }
}
