package fr.portailfamille.usager;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Every night, erases what no longer serves: creations never finished (they hold an address) and
 * links after a day, sign-ups after a month (their mail may be asked for again until then),
 * browsers not seen for a year.
 */
@Singleton
@PermitAll
public class PurgeDesSecrets {

  private static final Duration JETONS = Duration.ofDays(1);
  private static final Duration DEMANDES = Duration.ofDays(30);
  private static final Duration APPAREILS = Duration.ofDays(365);

  @Inject private JetonsRepository jetons;
  @Inject private DemandesDeCompteRepository demandes;
  @Inject private Clock horloge;

  @Schedule(hour = "3", minute = "17", persistent = false)
  public void purger() {
    var maintenant = horloge.instant();
    jetons.purger(maintenant.minus(JETONS), maintenant.minus(APPAREILS));
    demandes.purger(maintenant.minus(DEMANDES));
  }
}
