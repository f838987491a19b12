package fr.portailfamille.environment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives a whole test run one platform: started before the first test, stopped after the last.
 * {@code portail.deploiement} says what for: {@code arquillian} leaves the deployments to
 * Arquillian, {@code permanent} deploys the EAR once for the browser journeys, nothing (unit tests)
 * starts nothing.
 */
public final class PortailSession implements LauncherSessionListener {

  private static PortailEnvironment environment;

  /** The running platform. */
  public static PortailEnvironment portail() {
    return environment;
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    var mode = System.getProperty("portail.deploiement");
    if (mode == null || environment != null) {
      return;
    }
    var folder = Path.of(System.getProperty("portail.travail")).resolve("it-" + mode);
    try {
      Leftovers.stop(folder);
      Leftovers.erase(folder);
      environment =
          PortailEnvironment.start(
              PortailEnvironment.Options.forTests(folder, mode.equals("permanent")), s -> {});
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    System.setProperty(
        "portail.management.port", String.valueOf(environment.wildfly().managementPort()));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (environment != null) {
      Navigateur.terminer();
      environment.close();
      environment = null;
    }
  }
}
