package fr.portailfamille.environment;

import fr.portailfamille.simulateur.payfip.SimulateurPayFiP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The whole platform, started in order and stopped in reverse. Where things are on disk comes from
 * the build through the system properties {@code portail.racine}, {@code portail.ear}, {@code
 * portail.wildfly} and {@code portail.modules}.
 */
public final class PortailEnvironment implements AutoCloseable {

  /** Where the parts listen and keep their data; a port of 0 takes a free one. */
  public record Options(
      Path folder,
      String address,
      int httpPort,
      int payfipPort,
      boolean deployEar,
      Map<String, String> environment) {

    static Options forTests(Path folder, boolean deployEar) {
      return new Options(folder, "127.0.0.1", 0, 0, deployEar, Map.of());
    }
  }

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Options options;
  private final Consumer<String> progress;
  private PostgresServer postgres;
  private MailSink mails;
  private SimulateurPayFiP payfip;
  private WildFlyServer wildfly;
  private Map<String, String> serverEnvironment;
  private boolean closed;

  private PortailEnvironment(Options options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /** If a part fails to start, those already started are stopped. */
  public static PortailEnvironment start(Options options, Consumer<String> progress)
      throws IOException, SQLException, InterruptedException {
    var environment = new PortailEnvironment(options, progress);
    // an interrupted run, Ctrl-C for one, leaves no process either
    Runtime.getRuntime().addShutdownHook(new Thread(environment::close));
    var started = false;
    try {
      environment.startParts();
      started = true;
      return environment;
    } finally {
      if (!started) {
        environment.close();
      }
    }
  }

  private void startParts() throws IOException, SQLException, InterruptedException {
    Files.createDirectories(options.folder());
    progress.accept("Base de données PostgreSQL");
    postgres = register(PostgresServer.start(options.folder().resolve("postgresql")));
    progress.accept("Serveur de courriels local");
    mails = register(MailSink.start(Ports.free()));
    progress.accept("Simulateur de paiement PayFiP");
    payfip = register(new SimulateurPayFiP(options.payfipPort(), Clock.systemUTC()));
    var httpPort = options.httpPort() == 0 ? Ports.free() : options.httpPort();
    var base = options.folder().resolve("wildfly");
    wildfly =
        register(
            new WildFlyServer(
                path("portail.wildfly"), base, options.address(), httpPort, Ports.free()));
    progress.accept("Configuration de WildFly par server-config/wildfly");
    wildfly.configure(
        path("portail.racine").resolve("server-config/wildfly"), path("portail.modules"));
    if (options.deployEar()) {
      wildfly.deploy(path("portail.ear"));
    }
    serverEnvironment = serverEnvironment();
    progress.accept("Démarrage de WildFly et déploiement du portail");
    wildfly.start(serverEnvironment);
  }

  private Map<String, String> serverEnvironment() throws IOException {
    var variables = new HashMap<>(options.environment());
    variables.put("PORTAIL_BD_URL", postgres.url());
    variables.put("PORTAIL_BD_UTILISATEUR", postgres.user());
    variables.put("PORTAIL_SMTP_PORT", String.valueOf(mails.port()));
    variables.put("PORTAIL_URL_PUBLIQUE", url());
    variables.put("PORTAIL_PAYFIP_URL", payfip.serviceUri().toString());
    variables.put("PORTAIL_PAYFIP_PAGE", payfip.pageUri().toString());
    variables.put("PORTAIL_CLES_DE_CHIFFREMENT", encryptionKeys());
    return variables;
  }

  private static String randomKey() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  private synchronized <T extends AutoCloseable> T register(T part) {
    if (closed) {
      stop(part);
      throw new IllegalStateException("stopped while starting");
    }
    parts.push(part);
    return part;
  }

  private static Path path(String property) {
    return Path.of(System.getProperty(property));
  }

  public String url() {
    return "http://localhost:" + wildfly.httpPort();
  }

  /** Drawn once, and kept beside the data they open: the one that writes, and an older one. */
  public String encryptionKeys() throws IOException {
    var file = options.folder().resolve("cles-de-chiffrement");
    if (Files.notExists(file)) {
      Files.writeString(file, "essai:" + randomKey() + ",ancienne:" + randomKey());
    }
    return Files.readString(file);
  }

  public PostgresServer postgres() {
    return postgres;
  }

  public MailSink mails() {
    return mails;
  }

  public SimulateurPayFiP payfip() {
    return payfip;
  }

  public WildFlyServer wildfly() {
    return wildfly;
  }

  /** Kills the server and starts it again on the same data. */
  public void killAndRestart() throws IOException, InterruptedException {
    wildfly.kill();
    wildfly.start(serverEnvironment);
  }

  /** Waits until the server ends; true when it was not asked to. */
  public boolean awaitEnd() throws InterruptedException {
    wildfly.waitFor();
    return !wildfly.isClosed();
  }

  /** In reverse order; more than once does no harm. */
  @Override
  public synchronized void close() {
    closed = true;
    while (!parts.isEmpty()) {
      stop(parts.pop());
    }
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      throw new IllegalStateException("could not stop " + part, e);
    }
  }
}
