package fr.portailfamille.facturation;

import java.util.List;

/**
 * How detailed an invoice is. Two prices never share a line: quantity times price is the amount.
 */
public enum RegroupementLignes {
  PAR_JOUR,
  PAR_ENFANT_ET_ACTIVITE,
  PAR_ACTIVITE;

  List<Object> cle(Prestation p) {
    return switch (this) {
      case PAR_JOUR -> List.of(p.enfantId(), p.activiteId(), p.prix(), p.jour());
      case PAR_ENFANT_ET_ACTIVITE -> List.of(p.enfantId(), p.activiteId(), p.prix());
      case PAR_ACTIVITE -> List.of(p.activiteId(), p.prix());
    };
  }

  boolean nommeLEnfant() {
    return this != PAR_ACTIVITE;
  }
}
