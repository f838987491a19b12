package fr.portailfamille.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
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
      erase(folder);
      environment =
          PortailEnvironment.start(
              new PortailEnvironment.Options(folder, 0, mode.equals("permanent"), Map.of()),
              s -> {});
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

  static void erase(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
