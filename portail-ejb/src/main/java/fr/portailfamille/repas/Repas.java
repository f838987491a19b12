package fr.portailfamille.repas;

import fr.portailfamille.sante.ConsigneDeRepas;
import java.io.Serializable;

/**
 * The meal of a child.
 *
 * @param niveau of the school year; null when unknown
 * @param consigne null when it was not asked for, or the child has no health sheet
 */
public record Repas(
    long enfantId, String nom, String niveau, String activite, ConsigneDeRepas consigne)
    implements Serializable {

  Repas avec(ConsigneDeRepas connue) {
    return new Repas(enfantId, nom, niveau, activite, connue);
  }
}
