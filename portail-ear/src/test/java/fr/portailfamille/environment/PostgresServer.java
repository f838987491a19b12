package fr.portailfamille.environment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL from its Maven artifact, durable like a production one (fsync on), kept in a
 * folder between starts.
 */
public final class PostgresServer implements AutoCloseable {

  private static final String USER = "portail";

  private final EmbeddedPostgres server;
  private final String url;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
    this.url = "jdbc:postgresql://localhost:" + server.getPort() + "/portail";
  }

  public static PostgresServer start(Path folder) throws IOException, SQLException {
    Files.createDirectories(folder.getParent());
    exigerUnUtilisateurPossible();
    var server =
        EmbeddedPostgres.builder()
            .setPort(Ports.free())
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            // one per user: somebody else's could not be written to
            .setOverrideWorkingDirectory(binaries().toFile())
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "100")
            .setServerConfig("timezone", "UTC")
            // after a power cut it replays its journal before it answers
            .setPGStartupWait(Duration.ofMinutes(2))
            .start();
    var postgres = new PostgresServer(server);
    postgres.createDatabase();
    return postgres;
  }

  /** PostgreSQL never runs as root; in a user namespace of its own it no longer is. */
  private static void exigerUnUtilisateurPossible() throws IOException {
    if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
      throw new IOException(
          "PostgreSQL refuse de démarrer sous le compte root, et ce système interdit « unshare -U »"
              + " qui permet de l’éviter (cas d’un conteneur restreint) : relancez la commande avec"
              + " un autre compte.");
    }
  }

  private static Path binaries() {
    return Path.of(
        System.getProperty("java.io.tmpdir"), "postgresql-" + System.getProperty("user.name"));
  }

  private void createDatabase() throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      var exists =
          statement.executeQuery("select 1 from pg_database where datname = 'portail'").next();
      if (!exists) {
        statement.execute("create role portail login");
        statement.execute(
            "create database portail owner portail template template0 encoding 'UTF8'");
      }
    }
  }

  public String url() {
    return url;
  }

  public String user() {
    return USER;
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, USER, "");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
