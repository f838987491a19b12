package fr.portailfamille.simulateur.payfip;

import java.time.Instant;

/**
 * One line of the simulator's history.
 *
 * @param idOp empty when the event concerns none
 * @param detail code of a fault, RESULTRANS of a result, HTTP status or cause of a notification
 */
public record Evenement(Instant le, Nature nature, String idOp, String detail) {

  public enum Nature {
    PAIEMENT_CREE,
    DETAIL_LU,
    CLIENT_LU,
    FAUTE_RENDUE,
    PAGE_OUVERTE,
    PAGE_REFUSEE,
    RESULTAT,
    NOTIFICATION_RECUE,
    NOTIFICATION_ECHOUEE,
    PURGE
  }
}
