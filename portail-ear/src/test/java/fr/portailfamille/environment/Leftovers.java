package fr.portailfamille.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a killed run leaves behind in its folder: processes that nobody stops any more. */
public final class Leftovers {

  private static final long PATIENCE_SECONDS = 15;

  private Leftovers() {}

  /** Stops the server and the database of an earlier run in this folder, if they still run. */
  public static void stop(Path folder) throws IOException {
    stop(WildFlyServer.pidFile(folder.resolve("wildfly")), "java");
    stop(folder.resolve("postgresql").resolve("postmaster.pid"), "postgres");
  }

  /** The program's name is checked: the system may have given the number to somebody else. */
  private static void stop(Path pidFile, String program) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    var found =
        ProcessHandle.of(pid)
            .filter(p -> p.info().command().filter(c -> c.endsWith(program)).isPresent());
    if (found.isPresent()) {
      end(found.get());
    }
    Files.deleteIfExists(pidFile);
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Erases a folder and all it holds. */
  public static void erase(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }
}
