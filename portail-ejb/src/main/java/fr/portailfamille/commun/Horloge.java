package fr.portailfamille.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The only clock of the application; everything that needs the time injects a {@link Clock}.
 *
 * <p>Two system properties, both read at every call so that a running server follows: {@code
 * portail.fuseau} (zone of the town, Europe/Paris by default) and {@code portail.horloge.decalage}
 * (seconds added to the real time; tests and demo only).
 */
@ApplicationScoped
public class Horloge {

  public static final String FUSEAU = "portail.fuseau";
  public static final String DECALAGE = "portail.horloge.decalage";

  @Produces
  public Clock horloge() {
    return new HorlogeDeLaVille(null);
  }

  /** {@code fuseauImpose} is null when the zone of the town is wanted. */
  private static final class HorlogeDeLaVille extends Clock implements Serializable {

    private final ZoneId fuseauImpose;

    private HorlogeDeLaVille(ZoneId fuseauImpose) {
      this.fuseauImpose = fuseauImpose;
    }

    @Override
    public ZoneId getZone() {
      return fuseauImpose != null
          ? fuseauImpose
          : ZoneId.of(System.getProperty(FUSEAU, "Europe/Paris"));
    }

    @Override
    public Clock withZone(ZoneId fuseau) {
      return new HorlogeDeLaVille(fuseau);
    }

    @Override
    public Instant instant() {
      return Clock.systemUTC().instant().plusSeconds(Long.getLong(DECALAGE, 0L));
    }
  }
}
