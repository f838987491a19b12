package fr.portailfamille.environment;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A PostgreSQL with the portal's schema and no server, for tests of data alone. */
public final class MigratedDatabase implements AutoCloseable {

  private final PostgresServer postgres;

  private MigratedDatabase(PostgresServer postgres) {
    this.postgres = postgres;
  }

  public static MigratedDatabase start(Path folder) throws IOException, SQLException {
    var database = new MigratedDatabase(PostgresServer.start(folder));
    database.renew();
    return database;
  }

  /** Back to an empty schema. */
  public void renew() {
    var flyway =
        Flyway.configure()
            .dataSource(postgres.url(), postgres.user(), "")
            .table("version_schema")
            .locations("classpath:db/migration")
            .cleanDisabled(false)
            .load();
    flyway.clean();
    flyway.migrate();
  }

  public Connection connect() throws SQLException {
    return postgres.connect();
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
