package fr.portailfamille.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** What a killed run leaves behind in its folder: processes that nobody stops any more. */
public final class Leftovers {

  private static final long PATIENCE_SECONDS = 15;

  private Leftovers() {}

  /** Stops the server and the database of an earlier run in this folder, if they still run. */
  public static void stop(Path folder) throws IOException {
    var server = WildFlyServer.pidFile(folder.resolve("wildfly"));
    stop(server, process -> identity(process).equals(lines(server)));
    var database = folder.resolve("postgresql").resolve("postmaster.pid");
    stop(
        database,
        process -> runs(process, "postgres") && lines(database).get(1).equals(data(folder)));
  }

  /** What tells a process from a later one to which the system gives the same number. */
  static List<String> identity(ProcessHandle process) {
    var started = process.info().startInstant().map(Instant::toString).orElse("?");
    return List.of(String.valueOf(process.pid()), started);
  }

  private static boolean runs(ProcessHandle process, String program) {
    return process.info().command().filter(c -> c.endsWith(program)).isPresent();
  }

  private static String data(Path folder) {
    return folder.resolve("postgresql").toAbsolutePath().toString();
  }

  private static void stop(Path pidFile, Predicate<ProcessHandle> ours) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    var pid = Long.parseLong(lines(pidFile).get(0));
    ProcessHandle.of(pid).filter(ours).ifPresent(Leftovers::end);
    Files.deleteIfExists(pidFile);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
