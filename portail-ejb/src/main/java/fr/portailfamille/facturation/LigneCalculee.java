package fr.portailfamille.facturation;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Periode;

/**
 * One line of an invoice.
 *
 * @param enfantId and {@code enfant}: null when the line mixes children
 * @param periode from the first to the last day billed by the line
 */
public record LigneCalculee(
    Long enfantId,
    String enfant,
    long activiteId,
    String activite,
    Periode periode,
    int quantite,
    Montant prixUnitaire) {

  public Montant montant() {
    return prixUnitaire.fois(quantite);
  }
}
