package fr.portailfamille.facturation.campagne;

import fr.portailfamille.tarification.SituationTarifaire;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A household and the days it booked that are not billed yet. */
public record FoyerAFacturer(long familleId, List<Jour> jours) {

  public FoyerAFacturer {
    jours = List.copyOf(jours);
  }

  /**
   * @param situation the household's that day: its quotient may change within the month
   */
  public record Jour(
      long reservationId,
      long enfantId,
      long activiteId,
      LocalDate jour,
      SituationTarifaire situation) {}

  /**
   * Which households: ids after {@code apres}, up to {@code jusqua}. Small on purpose: it is the
   * checkpoint of the job.
   */
  public record Plage(long apres, long jusqua) implements Serializable {

    public Plage suite(long dernier) {
      return new Plage(dernier, jusqua);
    }
  }
}
