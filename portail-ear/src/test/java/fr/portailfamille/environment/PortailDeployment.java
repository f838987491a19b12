package fr.portailfamille.environment;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built EAR with every container test, its fixtures and the named examples added to its WAR.
 * Deployed once for all of them (see {@code arquillian.xml}): a deployment takes longer than most
 * of their classes.
 */
public final class PortailDeployment {

  /** What stays outside the server: browser journeys, unit tests, the demo, the simulators. */
  private static final Pattern DEHORS =
      Pattern.compile(
          ".*(ParcoursIT|Test|package-info|\\$.*)"
              + "|(attaques|demo|exigences|simulateur|web|reglement/payfip)/.*"
              + "|environment/(?!EnMemeTemps|EnTantQue|RequetesSql|TravailDeFond).*");

  private static final String PACKAGE = "fr/portailfamille/";

  private PortailDeployment() {}

  @Deployment
  static EnterpriseArchive portail() {
    var ear =
        ShrinkWrap.create(ZipImporter.class, "portail.ear")
            .importFrom(new File(System.getProperty("portail.ear")))
            .as(EnterpriseArchive.class);
    var war = ear.getAsType(WebArchive.class, "portail-web.war");
    war.addClasses(deLaPlateforme());
    // tests run inside the server: it needs their assertions
    war.addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    ear.delete("portail-web.war");
    ear.addAsModule(Testable.archiveToTest(war));
    return ear;
  }

  private static Class<?>[] deLaPlateforme() {
    var racine = jarOf(PortailDeployment.class).toPath().resolve(PACKAGE);
    try (Stream<Path> fichiers = Files.walk(racine)) {
      return fichiers
          .map(fichier -> racine.relativize(fichier).toString())
          .filter(nom -> nom.endsWith(".class"))
          .map(nom -> nom.substring(0, nom.length() - ".class".length()))
          .filter(nom -> !DEHORS.matcher(nom).matches())
          .map(PortailDeployment::charger)
          .toArray(Class<?>[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> charger(String nom) {
    try {
      var classe = (PACKAGE + nom).replace('/', '.');
      return Class.forName(classe, false, PortailDeployment.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Also the folder of the compiled tests. */
  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
