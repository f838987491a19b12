package fr.portailfamille.commun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The only clock of the application; everything that needs the time injects a {@link Clock}. Its
 * zone is the town's, read at every call so that a change of parameter is followed. The system
 * property {@code portail.horloge.decalage} (seconds added to the real time) lets tests and demo
 * move it.
 */
@ApplicationScoped
public class Horloge {

  public static final String DECALAGE = "portail.horloge.decalage";
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Inject private Instance<FuseauDeLaVille> ville;

  @Produces
  public Clock horloge() {
    return new HorlogeDeLaVille(() -> ville == null ? PARIS : ville.get().fuseau());
  }

  static Clock horloge(FuseauDeLaVille ville) {
    return new HorlogeDeLaVille(ville::fuseau);
  }

  private static final class HorlogeDeLaVille extends Clock {

    private final Supplier<ZoneId> zone;

    private HorlogeDeLaVille(Supplier<ZoneId> zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone.get();
    }

    @Override
    public Clock withZone(ZoneId fuseau) {
      return new HorlogeDeLaVille(() -> fuseau);
    }

    @Override
    public Instant instant() {
      return Clock.systemUTC().instant().plusSeconds(Long.getLong(DECALAGE, 0L));
    }
  }
}
