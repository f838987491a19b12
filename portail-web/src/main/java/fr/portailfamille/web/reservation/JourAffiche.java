package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.reservation.Demande;
import fr.portailfamille.reservation.Planning.Cellule;
import fr.portailfamille.reservation.Planning.Etat;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * One box of the calendar.
 *
 * @param coche wanted: booked and not to be cancelled, or to be booked
 */
public record JourAffiche(Demande.Case laCase, Cellule cellule, boolean coche)
    implements Serializable {

  private static final String PASSE = "passe";
  private static final String AUTRE = "ferme";
  private static final Map<String, String> MOTS =
      Map.of(
          "RegleReservation.JOUR_PASSE", PASSE,
          "RegleReservation.DELAI_AJOUT", "tard",
          "RegleReservation.PLACE_RESTANTE", "complet",
          "RegleReservation.GARDE", "garde",
          "RegleReservation.DEJA_RESERVE", "garde",
          "RegleReservation.PERIODE_OUVERTE.BIENTOT", "bientot");

  public LocalDate jour() {
    return cellule.jour();
  }

  /** Monday is 1. */
  public int colonne() {
    return jour().getDayOfWeek().getValue();
  }

  /** How the form names it. */
  public String valeur() {
    return laCase.enfantId() + "_" + laCase.activiteId() + "_" + jour();
  }

  public boolean modifiable() {
    return cellule.etat() == Etat.LIBRE || cellule.etat() == Etat.RESERVE;
  }

  public boolean reserve() {
    return cellule.etat() == Etat.RESERVE;
  }

  public boolean ouvert() {
    return cellule.etat() != Etat.FERME;
  }

  /** Over, and nothing was booked: a phone leaves it out. */
  public boolean passe() {
    return !ouvert() && mot().equals(PASSE);
  }

  public boolean change() {
    return modifiable() && coche != reserve();
  }

  /** The key of what a ticked box means. */
  public String siCoche() {
    return reserve() ? siReserve() : "jour.ajout";
  }

  /** The key of what a booked day is called. */
  public String siReserve() {
    return cellule.absent() ? "jour.absent" : "jour.reserve";
  }

  /** The key of what an empty box means. */
  public String siVide() {
    return reserve() ? "jour.annulation" : "jour.libre";
  }

  public String etat() {
    var etat = cellule.etat().name().toLowerCase(Locale.ROOT);
    return cellule.absent() ? etat + " jour-absent" : etat;
  }

  /** Why nothing can be done; empty otherwise. */
  public String raison() {
    return cellule.motif() == null ? "" : Messages.texte(cellule.motif());
  }

  /** The key of the one word that says why it is closed. */
  public String mot() {
    return cellule.motif() == null ? AUTRE : MOTS.getOrDefault(cellule.motif().cle(), AUTRE);
  }
}
