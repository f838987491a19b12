package fr.portailfamille.reservation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Periode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The calendar of a household over some days: a row for each child and activity. */
public record Planning(Periode periode, List<Rang> rangs) {

  /** What can be done with a cell. */
  public enum Etat {
    /** May be booked. */
    LIBRE,
    /** Booked, may be cancelled. */
    RESERVE,
    /** Booked, too late to cancel. */
    RESERVE_FIGE,
    /** Cannot be booked. */
    FERME
  }

  /**
   * @param motif why nothing can be done; null otherwise
   * @param absent booked, and the family has told the child will not come
   * @param places remaining, when they are few; null otherwise
   */
  public record Cellule(LocalDate jour, Etat etat, Motif motif, Integer places, boolean absent)
      implements Serializable {}

  /** The cells are in order of days, one for each day of the period. */
  public record Rang(
      long enfantId, String enfant, long activiteId, String activite, List<Cellule> cellules) {

    public Rang {
      cellules = List.copyOf(cellules);
    }
  }

  public Planning {
    rangs = List.copyOf(rangs);
  }
}
