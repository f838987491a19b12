package fr.portailfamille.reservation;

import java.io.Serializable;
import java.time.LocalDate;

/** What a parent asks for one child, one activity and one day. */
public record Demande(long enfantId, long activiteId, LocalDate jour, Sens sens)
    implements Serializable {

  /** To book, or to cancel what is booked. */
  public enum Sens {
    AJOUT,
    ANNULATION
  }

  public Case laCase() {
    return new Case(enfantId, activiteId, jour);
  }

  /** One cell of the calendar. */
  public record Case(long enfantId, long activiteId, LocalDate jour) implements Serializable {}
}
