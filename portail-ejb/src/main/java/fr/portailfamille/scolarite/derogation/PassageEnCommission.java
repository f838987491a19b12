package fr.portailfamille.scolarite.derogation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A child of a démarche at one sitting.
 *
 * @param ecoleId the school the opinion is about; null as long as there is none
 */
record PassageEnCommission(
    long enfantId,
    LocalDate jour,
    String lieu,
    Long ecoleId,
    Avis avis,
    String commentaire,
    String agent,
    Instant renduLe) {

  /** Whether it is about what is asked today. */
  boolean concerne(DerogationDemandee demandee) {
    return enfantId == demandee.enfantId() && (avis == null || ecoleId == demandee.ecoleId());
  }

  /** A sitting that put it off said nothing of it. */
  boolean sePrononce() {
    return avis != null && avis != Avis.AJOURNE;
  }
}
