package fr.portailfamille.environment;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a browser: one on the machine, else Debian's package when root, else Playwright's own
 * download. Journeys are never skipped for want of one: they fail and say so.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  /** Empty: Playwright's own was installed and is found by Playwright itself. */
  static Optional<Path> executable() {
    var found = onThisMachine();
    if (found.isEmpty() && installFromDebian()) {
      found = onThisMachine();
    }
    if (found.isEmpty()) {
      installPlaywrightsOwn();
    }
    return found;
  }

  private static Optional<Path> onThisMachine() {
    var path = System.getenv().getOrDefault("PATH", "/usr/bin");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean installFromDebian() {
    return System.getProperty("user.name").equals("root")
        && Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && run("apt-get", "update")
        && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
  }

  private static boolean run(String... command) {
    try {
      var process = new ProcessBuilder(command).inheritIO().start();
      return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void installPlaywrightsOwn() {
    var installed =
        run(
            java(),
            "-cp",
            System.getProperty("java.class.path"),
            CLI.class.getName(),
            "install",
            "chromium");
    if (!installed) {
      throw new IllegalStateException(
          "No browser for the journeys: install chromium, or let Playwright download its own.");
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
