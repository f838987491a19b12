package fr.portailfamille.web.reservation;

import fr.portailfamille.reservation.AbsenceQueries.JourReserve;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A day of a child on the page of absences: ticked as a whole, or activity by activity. */
public class JourAAnnoncer implements Serializable {

  /** An activity booked on that day. */
  public static class Activite implements Serializable {

    private final long reservation;
    private final String libelle;
    private boolean cochee;

    Activite(JourReserve reservee) {
      reservation = reservee.reservationId();
      libelle = reservee.activite();
    }

    public String getLibelle() {
      return libelle;
    }

    public boolean isCochee() {
      return cochee;
    }

    public void setCochee(boolean cochee) {
      this.cochee = cochee;
    }
  }

  private final LocalDate jour;
  private final List<Activite> activites = new ArrayList<>();
  private boolean entier;

  private JourAAnnoncer(LocalDate jour) {
    this.jour = jour;
  }

  /** One a day, in order. */
  static List<JourAAnnoncer> de(List<JourReserve> reserves) {
    var parJour = new TreeMap<LocalDate, JourAAnnoncer>();
    for (var reservee : reserves) {
      parJour
          .computeIfAbsent(reservee.jour(), JourAAnnoncer::new)
          .activites
          .add(new Activite(reservee));
    }
    return List.copyOf(parJour.values());
  }

  /** The bookings of this day that are ticked. */
  Stream<Long> reservations() {
    return activites.stream().filter(a -> entier || a.cochee).map(a -> a.reservation);
  }

  public LocalDate getJour() {
    return jour;
  }

  public List<Activite> getActivites() {
    return activites;
  }

  /** Whether the child will miss all that is booked on that day. */
  public boolean isEntier() {
    return entier;
  }

  public void setEntier(boolean entier) {
    this.entier = entier;
  }
}
