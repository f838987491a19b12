package fr.portailfamille.activite;

import fr.portailfamille.commun.Periode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days that may be booked from an instant on (E36, E37), and possibly only until another.
 *
 * @param fermeture first instant that is too late; null for none
 */
public record FenetreReservation(Periode jours, Instant ouverture, Instant fermeture) {

  public boolean concerne(LocalDate jour) {
    return jours.contient(jour);
  }

  public boolean estOuverte(Instant maintenant) {
    return !maintenant.isBefore(ouverture) && (fermeture == null || maintenant.isBefore(fermeture));
  }
}
