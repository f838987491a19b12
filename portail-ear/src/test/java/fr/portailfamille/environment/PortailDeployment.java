package fr.portailfamille.environment;

import java.io.File;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built EAR, with a test class and the named examples added to its WAR: the only way tests are
 * deployed.
 */
public final class PortailDeployment {

  private PortailDeployment() {}

  public static EnterpriseArchive with(Class<?>... tests) {
    var ear =
        ShrinkWrap.create(ZipImporter.class, "portail.ear")
            .importFrom(new File(System.getProperty("portail.ear")))
            .as(EnterpriseArchive.class);
    var war = ear.getAsType(WebArchive.class, "portail-web.war");
    war.addClasses(tests).addClass(EnTantQue.class);
    war.addPackages(false, Filters.exclude(".*Test.*"), "fr.portailfamille.exemples");
    // tests run inside the server: it needs their assertions
    war.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    ear.delete("portail-web.war");
    ear.addAsModule(Testable.archiveToTest(war));
    return ear;
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
