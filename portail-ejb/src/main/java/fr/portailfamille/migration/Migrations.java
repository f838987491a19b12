package fr.portailfamille.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Runs the migrations at deployment; other start-up beans that read the database depend on it by
 * name. Flyway manages its own transactions and takes a lock, so two nodes starting together do not
 * collide.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  /**
   * Looked up, not injected: only InitialContext resolves the same relative name on every server.
   */
  private static DataSource source() {
    try {
      return InitialContext.doLookup("jdbc/portail");
    } catch (NamingException e) {
      throw new IllegalStateException("the server has no data source jdbc/portail", e);
    }
  }

  @PostConstruct
  void migrer() {
    var loader = Migrations.class.getClassLoader();
    Flyway.configure(loader)
        .dataSource(source())
        .table("version_schema")
        .resourceProvider(new FichiersSql(loader))
        .javaMigrationClassProvider(List::of)
        .validateMigrationNaming(true)
        // the server's batch repository may have put its tables there first
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
