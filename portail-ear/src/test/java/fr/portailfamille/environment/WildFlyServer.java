package fr.portailfamille.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wildfly.core.launcher.CliCommandBuilder;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * A stock WildFly with its own base folder (configuration, deployments, logs), configured by the
 * very script a hosting team runs. The server's home folder is shared and only receives the
 * modules.
 */
public final class WildFlyServer implements AutoCloseable {

  private static final Duration BOOT = Duration.ofMinutes(4);
  private static final String EAR = "portail.ear";
  private static final Pattern COMPLAINT = Pattern.compile(" (ERROR|FATAL) |^Caused by: ");
  private static final int COMPLAINTS_TOLD = 40;

  private final Path home;
  private final Path base;
  private final String address;
  private final int httpPort;
  private final int managementPort;
  private volatile Process process;
  private volatile boolean closed;

  /**
   * @param address where the portal listens; the management interface only listens to this machine
   */
  public WildFlyServer(Path home, Path base, String address, int httpPort, int managementPort) {
    this.home = home;
    this.base = base;
    this.address = address;
    this.httpPort = httpPort;
    this.managementPort = managementPort;
  }

  /**
   * Copies the modules, makes a fresh configuration and runs {@code portail.cli} on it; a few
   * seconds.
   */
  public void configure(Path serverConfig, Path jars) throws IOException, InterruptedException {
    copyFolder(serverConfig.resolve("modules"), home.resolve("modules"));
    copyJar(jars.resolve("postgresql.jar"), "org/postgresql");
    copyJar(jars.resolve("eclipselink.jar"), "org/eclipse/persistence");
    try (var adapters =
        Files.newDirectoryStream(
            home.resolve("modules/system/layers/base/org/eclipse/persistence/main"),
            "jipijapa-eclipselink-*.jar")) {
      var target = home.resolve("modules/org/eclipse/persistence/main/jipijapa-eclipselink.jar");
      Files.copy(adapters.iterator().next(), target, StandardCopyOption.REPLACE_EXISTING);
    }
    copyFolder(home.resolve("standalone/configuration"), base.resolve("configuration"));
    Files.createDirectories(base.resolve("deployments"));
    runCli(serverConfig.resolve("portail.cli"));
  }

  private void copyJar(Path jar, String module) throws IOException {
    var target = home.resolve("modules").resolve(module).resolve("main").resolve(jar.getFileName());
    Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private void runCli(Path script) throws IOException, InterruptedException {
    var log = base.resolve("configuration.log");
    var command =
        CliCommandBuilder.of(home)
            .setScriptFile(script)
            .addJavaOption("-Djboss.server.base.dir=" + base)
            .build();
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JBOSS_HOME", home.toString());
    launch(builder);
    if (process.waitFor() != 0) {
      throw new IOException("portail.cli failed:\n" + Files.readString(log));
    }
  }

  static Path pidFile(Path base) {
    return base.resolve("processus.pid");
  }

  private void launch(ProcessBuilder builder) throws IOException {
    if (closed) {
      throw new IOException("stopped while starting");
    }
    process = builder.start();
    Files.write(pidFile(base), Leftovers.identity(process.toHandle()));
    if (closed) {
      process.destroy();
    }
  }

  /** Puts the EAR where the next {@link #start} deploys it. */
  public void deploy(Path ear) throws IOException {
    var deployments = base.resolve("deployments");
    Files.copy(ear, deployments.resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
    try (var markers = Files.newDirectoryStream(deployments, EAR + ".*")) {
      for (var marker : markers) {
        Files.delete(marker);
      }
    }
    Files.writeString(deployments.resolve(EAR + ".dodeploy"), "");
  }

  /** Returns once the server answers and what was put in its deployments folder is deployed. */
  public void start(Map<String, String> environment) throws IOException, InterruptedException {
    var command =
        StandaloneCommandBuilder.of(home)
            .setBaseDirectory(base)
            .addJavaOptions("-Xms256m", "-Xmx3g", "-Dfile.encoding=UTF-8")
            .addServerArguments("-Djboss.http.port=" + httpPort)
            .addServerArguments("-Djboss.https.port=" + Ports.free())
            .addServerArguments("-Djboss.management.http.port=" + managementPort)
            .addServerArguments("-Djboss.bind.address=" + address)
            .build();
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(base.resolve("console.log").toFile());
    builder.environment().putAll(environment);
    launch(builder);
    awaitStarted();
  }

  private void awaitStarted() throws IOException, InterruptedException {
    var deadline = System.nanoTime() + BOOT.toNanos();
    var log = base.resolve("console.log");
    while (System.nanoTime() < deadline) {
      var text = Files.readString(log);
      // WFLYSRV0025: started; WFLYSRV0026: started with errors
      if (text.contains("WFLYSRV0025")) {
        return;
      }
      if (text.contains("WFLYSRV0026") || process.waitFor(300, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    stop();
    throw new IOException(
        "The server did not start. From its console, " + log + ":\n" + complaints(log));
  }

  /** The lines that tell why, first to last: the whole console is thousands of lines long. */
  private static String complaints(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines
          .filter(line -> COMPLAINT.matcher(line).find())
          .limit(COMPLAINTS_TOLD)
          .collect(Collectors.joining("\n"));
    }
  }

  public int httpPort() {
    return httpPort;
  }

  public int managementPort() {
    return managementPort;
  }

  /** As a power cut would: the process is killed, nothing is told to it. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  boolean isClosed() {
    return closed;
  }

  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    closed = true;
    stop();
  }

  private void stop() {
    if (!isAlive()) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
